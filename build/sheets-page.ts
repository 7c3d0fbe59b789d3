import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { htmlSafe } from './html-safe.ts';
import { READY_STYLES } from './ready-styles.ts';

const FRAME = 'sheets-addon/page/sidebar.html';
const SCRIPT = 'sheets-addon/page/main.ts';
const PLACE = '<script></script>';

/**
 * The page of the Google Sheets add-on in one file: HtmlService serves no others. Texts with
 * backticks are written without them.
 */
export async function sheetsPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SCRIPT],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [READY_STYLES],
    legalComments: 'none',
    logLevel: 'warning',
  });
  const script = outputFiles.map(({ text }) => htmlSafe(text)).join('\n');
  const frame = readFileSync(FRAME, 'utf8');
  if (!frame.includes(PLACE)) throw new Error(`${FRAME} has no place for the script`);
  return frame.replace(PLACE, () => `<script>${script}</script>`);
}
