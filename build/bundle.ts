import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { BROWSER_BUNDLE } from './bundle-options.ts';
import { buildExcel } from './excel.ts';
import { buildSheets } from './sheets.ts';

const OUT = 'dist/web';
const SCRIPTS = { ...BROWSER_BUNDLE, outdir: OUT, legalComments: 'linked' } as const;
const resolve = createRequire(import.meta.url).resolve;

/** Where a dependency's files lie, given a file that it exports. */
function folderOf(file: string): string {
  return dirname(resolve(file));
}

/** The page, and apart from it what it asks for later: the spreadsheet is most of its script. */
async function bundlePage(): Promise<void> {
  const entryPoints = ['workbench/web/main.ts'];
  await build({ ...SCRIPTS, entryPoints, format: 'esm', splitting: true });
}

async function bundleWorker(): Promise<void> {
  const entryPoints = { engine: 'sidebar/engine/worker.ts' };
  await build({ ...SCRIPTS, entryPoints, format: 'iife' });
}

/** Makes the browser workbench: one folder of static files. */
async function buildWorkbench(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await Promise.all([bundlePage(), bundleWorker()]);
  for (const file of ['index.html', 'page.css', 'icon.svg']) {
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

await Promise.all([
  buildWorkbench(),
  buildExcel('dist/excel', process.env.CLAUSEBOOK_ADDRESS),
  buildSheets('dist/sheets'),
]);
