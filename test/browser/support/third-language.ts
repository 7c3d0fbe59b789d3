import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the sidebar on the stage is made of. */
const SOURCES = [
  'core',
  'sidebar',
  'xlsx',
  'workbench/files',
  'test/browser/stage',
  'tsconfig.base.json',
];

const TEXTS = 'sidebar/texts';

/** A made-up Polish: German in brackets, by its own file of texts. */
const MADE_UP = `/** The same texts, each in brackets. */
export function madeUp<Texts>(texts: Texts): Texts {
  const entries = Object.entries(texts as object).map(([name, text]: [string, unknown]) => [
    name,
    typeof text !== 'string' ? madeUp(text) : name === 'locale' ? 'pl-PL' : \`⟦\${text}⟧\`,
  ]);
  return Object.fromEntries(entries) as Texts;
}
`;

/** The place of a language in a table of \`sidebar/texts\`. */
const GERMAN = /^(.*\bde: )('[\w-]+'|\w+)/m;

/**
 * Copies the sources to a folder, with one language more: its texts, and its line in each table that
 * has a line for German. Returns these tables.
 */
export function withThirdLanguage(folder: string): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  writeFileSync(join(folder, TEXTS, 'made-up.ts'), MADE_UP);
  return readdirSync(join(folder, TEXTS)).filter((file) => addLine(join(folder, TEXTS, file)));
}

function addLine(path: string): boolean {
  const source = readFileSync(path, 'utf8');
  if (!GERMAN.test(source)) return false;
  const added = source.replace(GERMAN, (line, _, german: string) => {
    const polish = german.startsWith("'") ? "'pl-PL'" : `madeUp(${german})`;
    return `${line}, pl: ${polish}`;
  });
  const isUsed = added.includes('madeUp(');
  writeFileSync(path, isUsed ? `import { madeUp } from './made-up.ts';\n${added}` : added);
  return true;
}
