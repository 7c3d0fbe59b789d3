import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import { findSheet } from '../../core/workbook/snapshot.ts';
import { SCREENS } from '../../sidebar/texts/screens.ts';
import { imported } from '../sheets/fake/imported.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { contentOf } from '../support/snapshot-content.ts';
import { ADDRESS, serveSidebar } from './support/apps-script-page.ts';
import { loadAxe, violations } from './support/axe.ts';
import { SharedBrowser } from './support/browser.ts';
import { expectFollowsSystem } from './support/colours.ts';
import { SAMPLE } from './support/workbench.ts';

const browser = new SharedBrowser();

/** The sample in Google Sheets, with the add-on's page beside it. */
async function opened() {
  const { script, book, host } = await imported(snapshotOf(readFileSync(SAMPLE)));
  const options = { viewport: { width: 300, height: 700 }, reducedMotion: 'reduce' } as const;
  const watched = await browser.page(ADDRESS, options, (page) => serveSidebar(page, script));
  await watched.page.getByText('7 registers found').waitFor();
  return { ...watched, book, script, content: async () => contentOf(await host.read({})) };
}

it('shows findings, leads to a cell, repairs it and takes that back', async () => {
  const { page, book, content, requests, errors, close } = await opened();
  await page.getByRole('button', { name: 'See what to look at' }).click();
  await page.getByRole('button', { name: 'K9', exact: true }).first().click();
  await expect.poll(() => book.selected).toMatchObject({ sheet: 'Risk log', area: { top: 9 } });
  const repair = page.getByRole('button', { name: /^Fix K9: / });
  const before = await content();
  await repair.first().click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await content()).not.toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await repair.first().waitFor();
  expect(await content()).toEqual(before);
  expect(errors).toEqual([]);
  expect(requests).toEqual([ADDRESS]);
  await close();
});

it('corrects columns, scores, and writes a summary that is there in the spreadsheet', async () => {
  const { page, book, errors, close } = await opened();
  await page.getByRole('button', { name: 'Columns of Risk register, Risk log' }).click();
  await page.getByRole('combobox', { name: 'Risk owner' }).selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Save columns' }).click();
  await page.getByText('7 registers found').waitFor();
  await page.getByRole('tab', { name: 'Check' }).click();
  await page.getByText('has no column for risk owners').waitFor();
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.getByRole('button', { name: /^Preview: Summar/ }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(book.sheets.map(({ model }) => model.name)).toContain('Risk summary');
  expect(errors).toEqual([]);
  await close();
});

it('checks again after an edit by hand', async () => {
  const { page, book, script, close } = await opened();
  await page.getByRole('tab', { name: 'Check' }).click();
  expect(await page.getByRole('button', { name: 'H7', exact: true }).count()).toBe(0);
  book.sheets
    .find(({ model }) => model.name === 'Risk log')
    ?.getRange('H7')
    .setValues([['']]);
  script.call('onEdit', {});
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByRole('button', { name: 'H7', exact: true }).first().waitFor();
  await close();
});

it('hands over a copy without the rows that are hidden', async () => {
  const { page, book, close } = await opened();
  const log = book.sheets.find(({ model }) => model.name === 'Risk log');
  log?.model.hiddenRows.add(7);
  await page.getByRole('tab', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Preview the copy' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the copy' }).click();
  const bytes = new Uint8Array(await buffer(await (await download).createReadStream()));
  const ids = idsIn(bytes);
  expect(ids).not.toContain('R-01');
  expect(ids).toContain('R-02');
  await close();
});

/** The ids of the risks in a workbook. */
function idsIn(bytes: Uint8Array): readonly string[] {
  const grid = findSheet(snapshotOf(bytes), sheetName('Risk log'))?.grid ?? new Map();
  return [...usedCells(grid)].flatMap(({ cell }) =>
    cell.kind === 'text' && /^R-\d+$/.test(cell.text) ? [cell.text] : [],
  );
}

it('leaves axe nothing to object to on any screen, and in a preview', async () => {
  const { page, close } = await opened();
  await loadAxe(page);
  for (const screen of SCREENS) {
    await page.locator(`#tab-${screen}`).click();
    expect(await violations(page), screen).toEqual([]);
  }
  await page.getByRole('tab', { name: 'Score' }).click();
  await page.getByRole('button', { name: 'Preview: Structure registers' }).click();
  await page.getByRole('button', { name: 'Apply' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});

it('follows the colours of the system at once', async () => {
  const { page, close } = await opened();
  await expectFollowsSystem(page);
  await close();
});
