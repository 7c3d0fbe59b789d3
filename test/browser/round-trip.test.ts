import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fullWorkbook } from '../support/full-workbook.ts';
import { expectOnlyChanged, expectWholePackage, snapshotOf } from '../support/package-checks.ts';
import { SharedBrowser } from './support/browser.ts';
import { SAMPLE, served } from './support/workbench.ts';
import { drop, isShown, isUnsaved, saved, WINDOW } from './support/workbench-page.ts';

const browser = new SharedBrowser();
const address = await served();

/** Puts a workbook in place of the one that is open. */
async function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await drop(page, name, bytes);
  await page.locator('#name', { hasText: name }).waitFor();
  await isShown(page);
}

/** The choice of the column that holds a field of the only register. */
async function columnOf(page: Page, field: string) {
  await page.getByRole('button', { name: /^Columns of/ }).click();
  const more = page.getByText(/^Fields without a column/);
  if (await more.isVisible()) await more.click();
  return page.getByLabel(field, { exact: true });
}

it('shows the findings of an unknown register after one click, and remembers a corrected column', async () => {
  const { page, close } = await browser.page(address, WINDOW);
  await isShown(page);
  const theirs = fullWorkbook();
  await open(page, 'theirs.xlsx', theirs);
  await page.getByRole('button', { name: 'See what to look at' }).click();
  await page.getByText('Risk R-5 has no owner.').waitFor();

  await page.getByRole('tab', { name: 'Workbook' }).click();
  await (await columnOf(page, 'Next review')).selectOption({ label: 'F  Due' });
  await page.getByRole('button', { name: 'Save columns' }).click();
  await isUnsaved(page, true);
  const bytes = await saved(page);
  expectWholePackage(bytes);
  expectOnlyChanged(theirs, bytes, ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);

  await open(page, 'again.xlsx', bytes);
  const again = await columnOf(page, 'Next review');
  expect(await again.locator('option:checked').innerText()).toBe('F  Due');
  await close();
});

it('leaves no trace of a fix that is taken back, and charts and comments in any case', async () => {
  const { page, close } = await browser.page(address, WINDOW);
  await isShown(page);
  const original = new Uint8Array(readFileSync(SAMPLE));
  await page.getByRole('tab', { name: 'Check' }).click();
  await page.getByRole('button', { name: /^Fix K9/ }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await isUnsaved(page, true);
  const fixed = await saved(page);
  expectWholePackage(fixed);
  expectOnlyChanged(original, fixed, ['xl/worksheets/sheet2.xml']);
  expect(snapshotOf(fixed)).not.toEqual(snapshotOf(original));

  await page.getByRole('button', { name: 'Undo' }).click();
  await isUnsaved(page, true);
  expect(snapshotOf(await saved(page)).sheets.map(({ grid }) => grid)).toEqual(
    snapshotOf(original).sheets.map(({ grid }) => grid),
  );
  await close();
});

it('reads a second workbook to compare with or verify, beside the one that is open', async () => {
  const { page, close } = await browser.page(address, WINDOW);
  await isShown(page);
  await page.getByRole('tab', { name: 'Share' }).click();
  const verify = page.getByRole('region', { name: 'Verify a copy' });
  await verify.locator('input[type=file]').setInputFiles(SAMPLE);
  await page.getByText('This is no copy that Clausebook made').waitFor();
  await close();
});
