import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleEngine } from './engine-bundle.ts';
import { functionsMetadata } from './excel-functions.ts';
import { CONTENT_SECURITY_POLICY, headersFile } from './excel-headers.ts';
import { bundlePage } from './page-bundle.ts';

const PAGES = 'excel-addin/page';
const TASK_PANE = 'taskpane.html';
const ICONS = 'excel-addin/icons';
/** Where the manifest of the repository says that the folder is served. */
const LOCAL = 'https://localhost:3000';
const EMPTY_POLICY = 'http-equiv="Content-Security-Policy" content=""';

/**
 * Makes the folder of static files that is the Excel add-in, with a manifest for the address where it
 * will be served. Throws on an address that Excel wouldn't take.
 */
export async function buildExcel(out: string, address = LOCAL): Promise<void> {
  const base = serverAddress(address);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'icons'), { recursive: true });
  await Promise.all([buildTaskPane(out), bundleEngine(out)]);
  for (const file of readdirSync(ICONS).filter((name) => name.endsWith('.png'))) {
    copyFileSync(join(ICONS, file), join(out, 'icons', file));
  }
  for (const file of readdirSync(PAGES)) {
    if (file.endsWith('.css')) copyFileSync(join(PAGES, file), join(out, file));
    if (file.endsWith('.html') && file !== TASK_PANE) {
      writeFileSync(join(out, file), page(join(PAGES, file)));
    }
  }
  writeFileSync(join(out, 'functions.json'), JSON.stringify(functionsMetadata(), null, 2));
  writeFileSync(join(out, '_headers'), headersFile());
  const manifest = readFileSync('manifest.xml', 'utf8').replaceAll(LOCAL, base);
  writeFileSync(join(out, 'manifest.xml'), manifest);
}

async function buildTaskPane(out: string): Promise<void> {
  const html = page(join(PAGES, TASK_PANE));
  const sources = { html, script: `${PAGES}/main.ts`, bundle: 'taskpane.js' };
  writeFileSync(join(out, TASK_PANE), await bundlePage(sources, out));
}

/** A page with the policy in it, for servers that send no headers. */
function page(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(EMPTY_POLICY)) throw new Error(`${file} has no place for the policy`);
  return text.replace('content=""', `content="${CONTENT_SECURITY_POLICY}"`);
}

/** An address without a slash at its end. */
function serverAddress(address: string): string {
  const { protocol, search, hash, href } = new URL(address);
  if (protocol !== 'https:' || search !== '' || hash !== '') {
    throw new Error(
      `${address} is no address for an add-in: it has to begin with https:// and hold no ? or #`,
    );
  }
  return href.replace(/\/$/, '');
}
