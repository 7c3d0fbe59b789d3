import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { StageMood } from '../stage/stage-host.ts';
import { SharedBrowser } from '../support/browser.ts';
import { focused, goTo, press, tabTo } from '../support/keyboard.ts';
import { stage } from '../support/stage.ts';

const browser = new SharedBrowser();
const addressOf = await stage();

async function opened(mood: StageMood = 'well') {
  const result = await browser.page(addressOf({ mood }));
  await result.page.getByText('7 registers found').waitFor();
  return result;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, hasText: string | RegExp) => page.getByRole('status').filter({ hasText });

it('goes from the page to its findings, to a cell, repairs one, and takes that back', async () => {
  const { page, close } = await opened();
  await tabTo(page, 'See what to look at');
  await press(page, 'Enter', page.getByText('What to look at'));
  await tabTo(page, 'K9');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('stage.shown')).toEqual({ sheet: 'Risk log', cell: 'K9' });
  await tabTo(page, /^Fix K9: /);
  const fix = await focused(page);
  await press(page, 'Enter', button(page, 'Apply'));
  await tabTo(page, 'Apply');
  await press(page, 'Enter', button(page, 'Undo'));
  await tabTo(page, 'Undo');
  expect(await button(page, fix).count()).toBe(0);
  await press(page, 'Enter', button(page, fix));
  await tabTo(page, 'Close');
  await press(page, 'Enter', button(page, fix));
  expect(await said(page, 'taken back').count()).toBe(0);
  await close();
});

it('goes round the tabs with arrows and to their ends, and selects with Enter alone', async () => {
  const { page, close } = await opened();
  const tab = (name: string) => page.getByRole('tab', { name });
  await tabTo(page, tab('Workbook'));
  for (const [key, next] of [
    ['ArrowLeft', 'Share'],
    ['ArrowRight', 'Workbook'],
    ['End', 'Share'],
    ['Home', 'Workbook'],
    ['ArrowRight', 'Check'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await tab(next).evaluate((element) => element === document.activeElement)).toBe(true);
  }
  expect(await tab('Workbook').getAttribute('aria-selected')).toBe('true');
  await press(page, 'Enter', page.getByText('What to look at'));
  expect(await tab('Check').getAttribute('aria-selected')).toBe('true');
  await close();
});

it('shows errors alone, then those of one sheet, then more of a rule, and why', async () => {
  const { page, close } = await opened();
  await goTo(page, 'check');
  const all = await said(page, 'shown').innerText();
  await tabTo(page, /^\d+ errors?$/);
  await press(page, 'Space', page.getByRole('button', { name: /error/, pressed: true }));
  expect(await said(page, 'shown').innerText()).not.toBe(all);
  await press(page, 'Space', said(page, all));
  const sheets = page.getByRole('combobox', { name: 'Sheet' });
  await tabTo(page, sheets);
  await press(page, 'R', page.getByRole('heading', { level: 3, name: 'Risk log' }));
  expect(await sheets.inputValue()).toBe('Risk log');
  await tabTo(page, /^Show \d+ more$/);
  const shown = await page.getByRole('button', { name: /^[A-Z]+\d+$/ }).count();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('button', { name: /^[A-Z]+\d+$/ }).count())
    .toBeGreaterThan(shown);
  // The first of those that came has the focus.
  expect(await focused(page)).toContain('Right would be');
  await tabTo(page, 'Why, and the clause');
  await press(page, 'Enter', page.getByText(/ISO\/IEC 27001:2022/).filter({ visible: true }));
  await close();
});

it('corrects columns, or leaves them, and is back where it was', async () => {
  const { page, close } = await opened();
  const columns = 'Columns of Risk register, Risk log';
  await tabTo(page, columns);
  await press(page, 'Enter', page.getByRole('heading', { name: 'Columns of “Risk log”' }));
  expect(await focused(page)).toBe('Columns of “Risk log”');
  await tabTo(page, 'Cancel');
  await press(page, 'Enter', button(page, columns));
  expect(await focused(page)).toBe(columns);
  await press(page, 'Enter', page.getByRole('heading', { name: 'Columns of “Risk log”' }));
  await tabTo(page, page.getByRole('combobox', { name: 'Risk owner' }));
  await page.keyboard.press('Home');
  await tabTo(page, 'Fields without a column (8)');
  await press(page, 'Enter', page.locator('details[open]'));
  await tabTo(page, 'Save columns');
  await press(page, 'Enter', said(page, 'written'));
  await expect.poll(() => focused(page)).toBe(columns);
  await goTo(page, 'check');
  await page.getByText('has no column for risk owners').waitFor();
  await close();
});

it('tries other criteria, hears what they would mean, writes them, and takes that back', async () => {
  const { page, close } = await opened();
  await goTo(page, 'score');
  await tabTo(page, 'Try other criteria');
  await press(page, 'Enter', page.getByLabel('High from'));
  await tabTo(page, page.getByLabel('High from'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('16');
  await tabTo(page, page.getByLabel('Accept up to'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4');
  await said(page, /risks would be above/).waitFor();
  await tabTo(page, 'Preview in the criteria');
  await press(page, 'Enter', button(page, 'Apply'));
  expect(await focused(page)).toBe('Change the risk criteria');
  await page.getByText('Scoring!').first().waitFor();
  await tabTo(page, 'Apply');
  await press(page, 'Enter', said(page, 'Change the risk criteria'));
  expect(await page.getByLabel('High from').inputValue()).toBe('16');
  await tabTo(page, 'As it is now');
  await tabTo(page, 'Undo');
  await press(page, 'Enter', said(page, 'taken back'));
  await close();
});

it('looks at the map before and after treatment, and how the team scores', async () => {
  const { page, close } = await opened();
  await goTo(page, 'score');
  await tabTo(page, 'Before treatment');
  await page.keyboard.press('ArrowRight');
  await press(page, 'Enter', page.getByRole('table', { name: /After treatment/ }));
  await tabTo(page, 'How your team scores');
  await press(page, 'Enter', page.getByText('Levels', { exact: true }).filter({ visible: true }));
  await close();
});

it('opens what is undecided of a theme, and hears what a term means', async () => {
  const { page, close } = await opened();
  await goTo(page, 'soa');
  await tabTo(page, 'controls');
  await page.getByRole('tooltip').filter({ hasText: 'anything that changes a risk' }).waitFor();
  await tabTo(page, /not decided yet$/);
  await press(page, 'Enter', page.locator('details[open]'));
  await close();
});

it('leaves a preview with Escape, back to where it was asked for', async () => {
  const { page, close } = await opened();
  await goTo(page, 'gaps');
  await tabTo(page, 'Preview: Assess gaps');
  await press(page, 'Enter', button(page, 'Apply'));
  expect(await focused(page)).toBe('Assess gaps');
  await press(page, 'Escape', button(page, 'Preview: Assess gaps'));
  expect(await focused(page)).toBe('Preview: Assess gaps');
  await close();
});

it('reads long previews on, from where they went on', async () => {
  const { page, close } = await opened();
  await goTo(page, 'soa');
  await tabTo(page, 'Preview: Add control attributes');
  await press(page, 'Enter', button(page, 'Apply'));
  const lines = page.locator('[aria-label="What would change"] li');
  const before = await lines.count();
  await tabTo(page, /^Show \d+ more$/);
  await press(page, 'Enter', lines.nth(before));
  await close();
});

it('changes the language, and what was written can still be taken back', async () => {
  const { page, close } = await opened();
  await goTo(page, 'score');
  await tabTo(page, 'Preview: Score the risks');
  await press(page, 'Enter', button(page, 'Apply'));
  await tabTo(page, 'Apply');
  await press(page, 'Enter', button(page, 'Undo'));
  await tabTo(page, page.getByRole('combobox', { name: 'Language' }));
  await press(page, 'D', page.getByRole('heading', { name: 'Wie hoch die Risiken sind' }));
  await tabTo(page, 'Rückgängig');
  await press(page, 'Enter', said(page, 'zurückgenommen'));
  await close();
});

it('stops waiting for a preview', async () => {
  const { page, close } = await opened('slow');
  await goTo(page, 'score');
  await tabTo(page, 'Preview: Score the risks');
  await page.keyboard.press('Enter');
  await button(page, 'Stop').waitFor();
  await tabTo(page, 'Stop');
  await press(page, 'Enter', button(page, 'Preview: Score the risks'));
  expect(await focused(page)).toBe('Preview: Score the risks');
  await close();
});

it('stops reading, and tries again', async () => {
  const { page, close } = await browser.page(addressOf({ mood: 'loading' }));
  await button(page, 'Stop').waitFor();
  await tabTo(page, 'Stop');
  await press(page, 'Enter', page.getByRole('alert'));
  await tabTo(page, 'Try again');
  await page.keyboard.press('Enter');
  await button(page, 'Stop').waitFor();
  await close();
});

it('reads again after a failure, and goes on at the heading', async () => {
  const { page, close } = await browser.page(addressOf({ mood: 'unreadable' }));
  await page.getByRole('alert').waitFor();
  await tabTo(page, 'Try again');
  await press(page, 'Enter', page.getByText('7 registers found'));
  expect(await focused(page)).toBe('What this workbook is');
  await close();
});
