import { expect, it } from 'vitest';
import { GUARANTEED, NEWER } from '../../../excel-addin/host/requirement-sets.ts';
import { descendantsOf } from '../../../xlsx/edit/parts/tree.ts';
import { type UsedMember, usedMembers } from './api-sets.ts';
import { attribute, readManifest } from './read-manifest.ts';

const PATIENCE = 240_000;

function isNewer(one: string, other: string): boolean {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [numbers(one), numbers(other)];
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

function numbers(version: string): readonly number[] {
  return version.split('.').map(Number);
}

const ASKED_FOR = new Set(Object.values(NEWER).map(({ name, version }) => `${name} ${version}`));

/** The newest version of each set, leaving out what the add-in asks for before it uses it. */
function needed(members: readonly UsedMember[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { set, version } of members) {
    if (ASKED_FOR.has(`${set} ${version}`)) continue;
    if (isNewer(version, newest.get(set) ?? '0.0')) newest.set(set, version);
  }
  return newest;
}

it(
  'the manifest requires just the sets that the scripts use without asking',
  () => {
    const required = descendantsOf(readManifest(), 'Set').map(
      (set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')] as const,
    );
    expect(new Map(required)).toEqual(needed(usedMembers()));
    expect(required).toContainEqual([GUARANTEED.name, GUARANTEED.version]);
  },
  PATIENCE,
);
