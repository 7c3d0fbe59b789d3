import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SharedBrowser } from './support/browser.ts';
import { SAMPLE, served } from './support/workbench.ts';
import {
  drop,
  EMPTY_CELL,
  isShown,
  isUnsaved,
  typeInto,
  WINDOW,
} from './support/workbench-page.ts';

const PATIENCE = { timeout: 30_000 };

const browser = new SharedBrowser();
const address = await served();

/** What sidebar, sheet and page look like. */
function looks(page: Page): Promise<readonly string[]> {
  return Promise.all([
    page
      .locator('#sidebar .fui-FluentProvider')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor),
    page
      .locator('#sheet .o-spreadsheet')
      .evaluate((element) => getComputedStyle(element).colorScheme),
    page.locator('body').evaluate((element) => getComputedStyle(element).backgroundColor),
  ]);
}

it('the whole page speaks the language that is chosen in the sidebar, and so with the next workbook', async () => {
  const { page, close } = await browser.page(address, WINDOW);
  await isShown(page);
  await typeInto(page, EMPTY_CELL, 'Kept');
  await isUnsaved(page, true);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await page.getByRole('button', { name: 'Kopie speichern' }).waitFor();
  await page.getByText('Ungespeicherte Änderungen').waitFor();
  await page.getByText('Was diese Mappe ist').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  page.once('dialog', (dialog) => void dialog.accept());
  await drop(page, 'other.xlsx', new Uint8Array(readFileSync(SAMPLE)));
  await page.locator('#name', { hasText: 'other.xlsx' }).waitFor();
  await page.getByText('Was diese Mappe ist').waitFor();
  await close();
});

it('sidebar and sheet follow the colours of the system at once', async () => {
  const { page, close } = await browser.page(address, { ...WINDOW, colorScheme: 'light' });
  await isShown(page);
  const light = await looks(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect
    .poll(async () => (await looks(page)).some((look, index) => look === light[index]), PATIENCE)
    .toBe(false);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => looks(page), PATIENCE).toEqual(light);
  await isShown(page);
  await close();
});
