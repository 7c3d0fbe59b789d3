import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PAGE = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
const NAMED = /`(test\/[\w./-]+\.ts)`: "((?:[^"\\]|\\.)+)"/;

/** Lines of the table of threats, and whether anything is amiss with the test that each names. */
const THREATS = (PAGE.split('## Threats')[1] ?? '')
  .split('## Fuzzing and faults')[0]
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
