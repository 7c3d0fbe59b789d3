import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SCREENS } from '../../sidebar/texts/screens.ts';
import { SharedBrowser } from './support/browser.ts';
import { stage } from './support/stage.ts';
import { show } from './support/states.ts';
import { withThirdLanguage } from './support/third-language.ts';
import { SAMPLE } from './support/workbench.ts';

const FOLDER = 'dist/third-language';

const browser = new SharedBrowser();
const tables = withThirdLanguage(FOLDER);
const addressOf = await stage(SAMPLE, FOLDER);

/** Names of what can be pressed or read as a heading, without what the workbook itself says. */
function ownWords(page: Page): Promise<readonly string[]> {
  return page
    .locator('nav [role=tab], main h2, main h4, main summary, main button[aria-label]')
    .evaluateAll((elements) =>
      elements.flatMap(
        (element) => element.getAttribute('aria-label') ?? element.textContent ?? [],
      ),
    );
}

it('needs texts and a line in each table of texts, and no other change', () => {
  expect(tables.length).toBeGreaterThan(5);
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = join(FOLDER, 'sidebar/tsconfig.json');
  const { stdout } = spawnSync(process.execPath, [tsc, '-b', project], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

it('is offered, and spoken on every screen', async () => {
  const { page, close } = await browser.page(addressOf());
  await page.getByText('7 registers found').waitFor();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('pl');
  await page.getByRole('heading', { name: '⟦Was diese Mappe ist⟧' }).waitFor();
  for (const screen of SCREENS) {
    await show(page, screen);
    await page.locator('main [role=progressbar]').waitFor({ state: 'detached' });
    const words = await ownWords(page);
    expect(words.length, screen).toBeGreaterThan(SCREENS.length);
    expect(
      words.filter((text) => !text.startsWith('⟦')),
      screen,
    ).toEqual([]);
  }
  await close();
});

it('is described in the documentation', () => {
  const page = readFileSync('docs/sidebar.md', 'utf8');
  expect(tables.filter((table) => !page.includes(`\`${table}\``))).toEqual([]);
});
