import { Buffer } from 'node:buffer';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { FUNCTIONS } from '../core/functions/functions.ts';
import { customFunction } from './sheets-functions.ts';
import { sheetsPage } from './sheets-page.ts';

const SCRIPT = 'sheets-addon/main.ts';
const NAME = 'Clausebook';
/** Every call from the page and every function in a cell loads all of it. */
const MOST_BYTES = 200 * 1024;

/**
 * The script of the Google Sheets add-on as one file that Apps Script takes: everything in one
 * function, and before it a function for each thing that Google Sheets calls by name. Throws where
 * the result is not of ES2019, or too large.
 */
export async function sheetsScript(): Promise<string> {
  const [names, code] = [await exportsOf(SCRIPT), await scriptOf(SCRIPT)];
  const functions = FUNCTIONS.map((declaration) => customFunction(declaration, NAME));
  const text = [...names.map(stub), ...functions, code].join('\n');
  parse(text, { ecmaVersion: 2019, sourceType: 'script' });
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) throw new Error(`the script of Google Sheets has ${bytes} bytes`);
  return text;
}

const OPTIONS = {
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  logLevel: 'warning',
} as const;

async function exportsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    outdir: 'dist/sheets',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: [entry],
    format: 'iife',
    globalName: NAME,
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

/** Functions are found by their names before anything of the file has run. */
function stub(name: string): string {
  return `function ${name}(...given) { return ${NAME}.${name}(...given); }`;
}

/** Writes the folder that is pushed to Apps Script. */
export async function buildSheets(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const [script, page] = await Promise.all([sheetsScript(), sheetsPage()]);
  writeFileSync(join(out, 'Code.js'), script);
  writeFileSync(join(out, 'Sidebar.html'), page);
  copyFileSync('sheets-addon/appsscript.json', join(out, 'appsscript.json'));
}
