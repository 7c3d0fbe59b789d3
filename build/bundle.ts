import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundleEngine } from './engine-bundle.ts';
import { buildExcel } from './excel.ts';
import { bundlePage } from './page-bundle.ts';
import { buildSheets } from './sheets.ts';

const OUT = 'dist/web';
const PAGE = 'workbench/web';
const resolve = createRequire(import.meta.url).resolve;

/** Where a dependency's files lie, given a file that it exports. */
function folderOf(file: string): string {
  return dirname(resolve(file));
}

/** The page, and apart from it what it asks for later: the spreadsheet is most of its script. */
async function buildPage(): Promise<void> {
  const html = readFileSync(join(PAGE, 'index.html'), 'utf8');
  const sources = { html, script: `${PAGE}/main.ts`, bundle: 'main.js' };
  writeFileSync(join(OUT, 'index.html'), await bundlePage(sources, OUT));
}

/** Makes the browser workbench: one folder of static files. */
async function buildWorkbench(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await Promise.all([buildPage(), bundleEngine(OUT)]);
  for (const file of ['page.css', 'icon.svg']) {
    copyFileSync(join(PAGE, file), join(OUT, file));
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
