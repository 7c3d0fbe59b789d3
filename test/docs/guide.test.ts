import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [GUIDE = '', COMMANDS = ''] = ['guide', 'commands'].map((page) =>
  readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8'),
);
/** Those of the generated page. */
const IDS = [...COMMANDS.matchAll(/`clausebook ([a-z-]+)/g)].map(([, id]) => id);

it('speaks of every command', () => {
  const named = new Set([...GUIDE.matchAll(/`(?:clausebook )?([a-z-]+)/g)].map(([, name]) => name));
  expect(IDS.filter((id) => !named.has(id))).toEqual([]);
});

it('names no command that there is not', () => {
  const table = GUIDE.split('\n').filter((line) => line.startsWith('|'));
  const named = table.flatMap((line) => [...line.matchAll(/`([a-z-]+)/g)].map(([, name]) => name));
  expect(named.filter((name) => !IDS.includes(name))).toEqual([]);
});
