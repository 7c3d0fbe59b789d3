import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { buildSheets } from './sheets.ts';

const OUT = 'dist/web';
const resolve = createRequire(import.meta.url).resolve;

/** Where a dependency's files lie, given a file that it exports. */
function folderOf(file: string): string {
  return dirname(resolve(file));
}

async function bundle(entry: string, name: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile: join(OUT, name),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // The spreadsheet's own choice for browsers is a script without exports.
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
}

/** Makes the browser workbench: one folder of static files. */
async function buildWorkbench(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await Promise.all([
    bundle('workbench/web/main.ts', 'main.js'),
    bundle('sidebar/engine/worker.ts', 'engine.js'),
  ]);
  for (const file of ['index.html', 'page.css']) {
    copyFileSync(join('workbench/web', file), join(OUT, file));
  }
  const spreadsheet = folderOf('@odoo/o-spreadsheet');
  copyFileSync(join(spreadsheet, 'o_spreadsheet.xml'), join(OUT, 'templates.xml'));
  const styles = [
    resolve('bootstrap/dist/css/bootstrap.min.css'),
    join(spreadsheet, 'o_spreadsheet.css'),
  ];
  writeFileSync(
    join(OUT, 'spreadsheet.css'),
    styles.map((file) => readFileSync(file, 'utf8')).join('\n'),
  );
}

await Promise.all([buildWorkbench(), buildSheets('dist/sheets')]);
