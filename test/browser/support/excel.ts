import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Page, Route } from 'playwright-core';
import { afterAll } from 'vitest';
import { BROWSER_BUNDLE } from '../../../build/bundle-options.ts';
import { excelFiles } from '../../../build/excel-server.ts';
import { SAMPLE } from './workbench.ts';

const LIBRARY = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
export const OFFICE_SERVER = 'https://appsforoffice.microsoft.com/';

const SOURCE = 'test/browser/excel';

/** Serves the built add-in until the tests of the file end. Returns the address of its folder. */
export async function servedExcel(folder = 'dist/excel'): Promise<string> {
  const server = createServer(excelFiles(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/**
 * Answers for Microsoft's server with its own client library from the packages, unmodified, and the
 * test host behind it with a workbook open.
 */
export async function withOffice(workbook = SAMPLE): Promise<(page: Page) => Promise<void>> {
  const script = await officeScript(workbook);
  const answer = async (route: Route): Promise<void> => {
    const file = basename(new URL(route.request().url()).pathname);
    if (file === 'office.js') await route.fulfill({ contentType: 'text/javascript', body: script });
    else await route.abort();
  };
  return async (page) => {
    await page.route(`${OFFICE_SERVER}**`, answer);
  };
}

async function officeScript(workbook: string): Promise<string> {
  const [loader, page] = await Promise.all(['office-loader.ts', 'office-page.ts'].map(bundled));
  const library = readFileSync(join(LIBRARY, 'excel-web-16.00.debug.js'), 'utf8');
  const open = `var openWorkbook = '${readFileSync(workbook).toString('base64')}';`;
  return [loader, library, open, page].join('\n;\n');
}

async function bundled(file: string): Promise<string> {
  const entryPoints = [join(SOURCE, file)];
  const { outputFiles } = await build({ ...BROWSER_BUNDLE, entryPoints, write: false });
  return outputFiles.map(({ text }) => text).join();
}
