import { expect, it } from 'vitest';
import { GUARANTEED } from '../../../excel-addin/host/requirement-sets.ts';
import { descendantsOf } from '../../../xlsx/edit/parts/tree.ts';
import { minorOf, usedMembers } from '../office-api.ts';
import { attribute, readManifest } from './read-manifest.ts';

/** With it buttons show and hide the pane, and use the session of a sidebar that is hidden. */
const FOR_BUTTONS = ['SharedRuntime', '1.1'];

it('the manifest requires a shared runtime, the API that the scripts use, and no more', () => {
  const required = descendantsOf(readManifest(), 'Set').map((set) => [
    attribute(set, 'Name'),
    attribute(set, 'MinVersion'),
  ]);
  expect(required).toEqual([FOR_BUTTONS, [GUARANTEED.name, GUARANTEED.version]]);
});

it('no older API would do', () => {
  const guaranteed = minorOf(GUARANTEED.version);
  const used = usedMembers('excel-addin/tsconfig.json').map(({ version }) => minorOf(version));
  expect(Math.max(...used.filter((minor) => minor <= guaranteed))).toBe(guaranteed);
});
