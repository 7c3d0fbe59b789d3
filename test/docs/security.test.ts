import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PAGE = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
const NAMED = /`(test\/[\w./-]+\.ts)`: "((?:[^"\\]|\\.)+)"/;

/** Lines of the table of threats, and whether anything is amiss with the test that each names. */
const THREATS = (PAGE.split('## Threats')[1] ?? '')
  .split('## How it was tried')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2);

it('has a line for each threat', () => {
  expect(THREATS?.length).toBeGreaterThan(20);
});

it.each(THREATS ?? [])('names a test that exists: %s', (line) => {
  const [, file = '', title = ''] = NAMED.exec(line) ?? [];
  expect(existsSync(file), file).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(title.replace(/\\"/g, '"'));
});

it('says of which tests it was tried that they fail', () => {
  const tried =
    (PAGE.split('## How it was tried')[1] ?? '').split('## Fuzzing and faults')[0] ?? '';
  const files = new Set([...tried.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file));
  const named = (THREATS ?? []).map((line) => NAMED.exec(line)?.[1] ?? '');
  const missing = named.map((file) => file.replace(/contract\.ts$/, 'contract.test.ts'));
  expect(missing.filter((file) => !files.has(file))).toEqual([]);
});
