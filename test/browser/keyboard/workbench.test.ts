import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SharedBrowser } from '../support/browser.ts';
import { chooseFile, focused, press, tabTo } from '../support/keyboard.ts';
import { SAMPLE, served } from '../support/workbench.ts';
import { isSelected, isShown, isUnsaved, WINDOW } from '../support/workbench-page.ts';

const browser = new SharedBrowser();
const address = await served();

async function opened() {
  const { page, close } = await browser.page(address, WINDOW);
  await isShown(page);
  return { page, close };
}

/** The part of the page that has the focus. */
function part(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest('body > *')?.id);
}

it('leaves the sheet, which keeps Tab to itself, and comes back', async () => {
  const { page, close } = await opened();
  await expect.poll(() => part(page)).toBe('sheet');
  for (const next of ['sidebar', 'header', 'sheet', 'sidebar']) {
    await page.keyboard.press('F6');
    expect(await part(page)).toBe(next);
  }
  await page.keyboard.press('Shift+F6');
  expect(await part(page)).toBe('sheet');
  await close();
});

it('repairs a cell, types into another one, takes that back and saves', async () => {
  const { page, close } = await opened();
  await expect.poll(() => part(page)).toBe('sheet');
  await page.keyboard.press('F6');
  await tabTo(page, 'See what to look at');
  await press(page, 'Enter', page.getByRole('heading', { name: 'What to look at' }));
  await tabTo(page, 'K9');
  await page.keyboard.press('Enter');
  await isSelected(page, '12');
  await tabTo(page, /^Fix K9: /);
  await press(page, 'Enter', page.getByRole('button', { name: 'Apply' }));
  await tabTo(page, 'Apply');
  await press(page, 'Enter', page.getByRole('button', { name: 'Undo' }));
  await page.locator('#sheet[aria-busy="false"]').waitFor();
  await isUnsaved(page, true);
  expect(await part(page)).toBe('sidebar');
  await page.keyboard.press('Shift+F6');
  expect(await part(page)).toBe('sheet');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await isSelected(page, '99');
  await page.keyboard.press('Control+z');
  await isSelected(page, '10');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  await download;
  await isUnsaved(page, false);
  expect(await part(page)).toBe('sheet');
  await close();
});

it('opens another workbook, and dismisses what is said of one that can’t be read', async () => {
  const { page, close } = await opened();
  await expect.poll(() => part(page)).toBe('sheet');
  await page.keyboard.press('Shift+F6');
  expect(await focused(page)).toBe('Open…');
  const bytes = readFileSync(SAMPLE);
  await chooseFile(page, { name: 'torn.xlsx', bytes: bytes.subarray(0, 9000) });
  await page.locator('#message', { hasText: 'torn.xlsx' }).waitFor();
  await tabTo(page, 'Dismiss');
  await page.keyboard.press('Enter');
  await page.locator('#message').waitFor({ state: 'hidden' });
  expect(await focused(page)).toBe('Save a copy');
  await page.keyboard.press('Shift+Tab');
  await chooseFile(page, { name: 'other.xlsx', bytes });
  await page.locator('#name', { hasText: 'other.xlsx' }).waitFor();
  await close();
});
