import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SharedBrowser } from '../support/browser.ts';
import { typedIntoCopy } from '../support/changed-workbook.ts';
import { chooseFile, focused, goTo, press, tabTo } from '../support/keyboard.ts';
import { stage } from '../support/stage.ts';

const browser = new SharedBrowser();
const addressOf = await stage();

async function opened() {
  const result = await browser.page(addressOf());
  await result.page.getByText('7 registers found').waitFor();
  await goTo(result.page, 'share');
  await result.page.getByRole('checkbox', { name: 'Assets' }).waitFor();
  return result;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, hasText: string | RegExp) => page.getByRole('status').filter({ hasText });

/** Makes the copy as it is chosen. Returns its bytes. */
async function make(page: Page): Promise<Uint8Array> {
  await tabTo(page, 'Preview the copy');
  await press(page, 'Enter', button(page, 'Make the copy'));
  expect(await focused(page)).toBe('A copy for the auditor');
  await tabTo(page, 'Make the copy');
  await press(page, 'Enter', said(page, 'is ready'));
  return new Uint8Array(await page.evaluate<number[]>('[...stage.delivered]'));
}

it('makes a copy without a sheet and a column, and takes its line in the list back', async () => {
  const { page, close } = await opened();
  const assets = page.getByRole('checkbox', { name: 'Assets' });
  await tabTo(page, assets);
  await press(page, 'Space', page.getByRole('checkbox', { name: 'Assets', checked: false }));
  await tabTo(page, /^\d+ of \d+ columns$/);
  await page.keyboard.press('Enter');
  const column = page.locator('details[open]').getByRole('checkbox', { checked: true }).first();
  const name = await column.getAttribute('id');
  await tabTo(page, column);
  await press(page, 'Space', page.locator(`[id="${name}"]:not(:checked)`));
  await tabTo(page, page.getByLabel('Shared with'));
  await page.keyboard.type('Nordcert AG');
  await make(page);
  await tabTo(page, 'Undo');
  await press(page, 'Enter', said(page, 'taken back'));
  await close();
});

it('verifies a copy that came back as it went, one that was changed, and what can’t be read', async () => {
  const { page, close } = await opened();
  const bytes = await make(page);
  const verify = page.getByRole('region', { name: 'Verify a copy' });
  const [intact, changed] = ['As it was shared', 'It was changed since it was shared.'];
  await tabTo(page, verify.getByRole('button'));
  await chooseFile(page, { name: 'intact.xlsx', bytes });
  await said(page, intact).waitFor();
  await chooseFile(page, { name: 'torn.xlsx', bytes: bytes.slice(0, 9000) });
  await said(page, 'torn.xlsx could not be read').waitFor();
  expect(await said(page, intact).count()).toBe(0);
  await chooseFile(page, { name: 'changed.xlsx', bytes: await typedIntoCopy(bytes, -3, 'Other') });
  await said(page, changed).waitFor();
  await close();
});

it('reads an auditor’s notes back, and takes that back', async () => {
  const { page, close } = await opened();
  const copy = await make(page);
  await tabTo(page, page.getByRole('button', { name: 'The copy that came back' }));
  const bytes = await typedIntoCopy(copy, 0, 'Minor: the review is late');
  await chooseFile(page, { name: 'returned.xlsx', bytes });
  await page.getByText('returned.xlsx').waitFor();
  await tabTo(page, 'Preview: Read an auditor’s notes back');
  await press(page, 'Enter', button(page, 'Apply'));
  await page.getByText('is now a finding on “Audit findings”').waitFor();
  await tabTo(page, 'Apply');
  await press(page, 'Enter', said(page, 'written'));
  await tabTo(page, 'Undo');
  await press(page, 'Enter', said(page, 'taken back'));
  await close();
});
