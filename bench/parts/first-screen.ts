import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserOptions } from '../../build/chromium.ts';
import { bundlePage } from '../../build/page-bundle.ts';
import { serveWorkbench } from '../../workbench/server/serve.ts';
import { milliseconds, ratio } from '../format.ts';
import type { BenchPart } from '../part.ts';

const ROUNDS = 15;
const SAMPLE = 'samples/meridian-isms.xlsx';
const WORKBENCH = 'dist/web';
const PAGES = 'bench/pages';

/** The name, all tabs, and below them that the workbook is being read. */
const READING = ':has(h1):has([role=tab]) [role=progressbar]';

/** What is waited for: where it is served, and what shows that it is there. */
const SCREENS = [
  { title: 'An empty page of Fluent UI', page: 'fluent', shown: '#page h1' },
  { title: 'The sidebar alone', page: 'sidebar', shown: `#page ${READING}` },
  { title: 'The sidebar in the workbench', page: 'workbench', shown: `#sidebar ${READING}` },
  { title: 'The registers in it', page: 'workbench', shown: '#sidebar main li' },
] as const;

/** How long somebody looks at nothing. */
export const FIRST_SCREEN: BenchPart = {
  id: 'first-screen',
  title: 'From the address to the first screen, in Chromium',
  async run(folder) {
    const times = await measured(folder);
    const [empty = 0, sidebar = 0] = times;
    return {
      tables: [
        {
          headers: ['', 'painted after', 'of the empty page'],
          rows: SCREENS.map(({ title }, index) => {
            const time = times[index] ?? 0;
            return [title, milliseconds(time), ratio(time / empty)];
          }),
        },
      ],
      ratios: [
        {
          id: 'sidebar/fluent-page',
          what: 'First screen of the sidebar alone, of an empty page of Fluent UI',
          value: sidebar / empty,
          goal: 1.5,
        },
      ],
      notes: [
        'The page is served by this machine; each is the fastest of several, taken in turns.',
      ],
    };
  },
};

/** The shortest time of each screen, in turns, in milliseconds. */
async function measured(folder: string): Promise<readonly number[]> {
  const served = {
    fluent: await serveWorkbench(await bundled('fluent', folder), SAMPLE),
    sidebar: await serveWorkbench(await bundled('sidebar', folder), SAMPLE),
    workbench: await serveWorkbench(WORKBENCH, SAMPLE),
  };
  const browser = await chromium.launch(await browserOptions());
  const times = SCREENS.map(() => Number.POSITIVE_INFINITY);
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, { page, shown }] of SCREENS.entries()) {
        const time = await paintedAfter(browser, served[page].address, shown);
        times[index] = Math.min(times[index] ?? time, time);
      }
    }
  } finally {
    await Promise.all([browser.close(), ...Object.values(served).map((one) => one.close())]);
  }
  return times;
}

/** Bundles a page of the bench as all pages are. Returns its folder. */
async function bundled(page: string, folder: string): Promise<string> {
  const out = join(folder, page);
  const html = readFileSync(join(PAGES, 'index.html'), 'utf8');
  const sources = { html, script: join(PAGES, `${page}.ts`), bundle: 'main.js' };
  const text = await bundlePage(sources, out);
  writeFileSync(join(out, 'index.html'), text);
  return out;
}

/** Time from the start of the navigation until what the selector finds has been painted. */
async function paintedAfter(browser: Browser, address: string, shown: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.addInitScript(notePaint, shown);
    await page.goto(address, { waitUntil: 'commit' });
    const painted = await page.waitForFunction('globalThis.paintedAfter');
    return Number(await painted.jsonValue());
  } finally {
    await page.close();
  }
}

/** Runs in the page: notes when the frame with the element has been painted. */
function notePaint(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { paintedAfter: performance.now() })),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}
