import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SharedBrowser } from './support/browser.ts';
import { stage } from './support/stage.ts';

/** More than any screen has to tab through. */
const MOST_STEPS = 120;

const browser = new SharedBrowser();
const addressOf = await stage();

/** The name under which the focused element is announced. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Tabs on until the focus is on something of this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
  }
  throw new Error(`the keyboard never reaches ${name}`);
}

/** Goes to a screen by the tabs: the arrows move along them. */
async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('tab', { selected: true }).first().focus();
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await focused(page)).startsWith(screen)) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { selected: true }).filter({ hasText: screen }).waitFor();
}

async function opened() {
  const result = await browser.page(addressOf());
  await result.page.getByText('7 registers found').waitFor();
  return result;
}

it('goes from the page to its findings, to a cell, repairs one, and takes that back', async () => {
  const { page, close } = await opened();
  await tabTo(page, 'See what to look at');
  await page.keyboard.press('Enter');
  await tabTo(page, 'K9');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('stage.shown')).toEqual({ sheet: 'Risk log', cell: 'K9' });
  await tabTo(page, /^Fix K9: /);
  const fix = await focused(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Apply' }).waitFor();
  await tabTo(page, 'Apply');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await tabTo(page, 'Undo');
  expect(await page.getByRole('button', { name: fix, exact: true }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: fix, exact: true }).first().waitFor();
  await close();
});

it('corrects columns', async () => {
  const { page, close } = await opened();
  await tabTo(page, 'Columns of Risk register, Risk log');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Columns of “Risk log”');
  const owner = page.getByRole('combobox', { name: 'Risk owner' });
  await tabToElement(page, owner);
  await page.keyboard.press('Home');
  await tabTo(page, 'Save columns');
  await page.keyboard.press('Enter');
  await page.getByText('7 registers found').waitFor();
  await goTo(page, 'Check');
  await page.getByText('has no column for risk owners').waitFor();
  await close();
});

it('makes a copy without a sheet, and takes its line in the list back', async () => {
  const { page, close } = await opened();
  await goTo(page, 'Share');
  const assets = page.getByRole('checkbox', { name: 'Assets' });
  await assets.waitFor();
  await tabToElement(page, assets);
  await page.keyboard.press('Space');
  expect(await assets.isChecked()).toBe(false);
  await tabTo(page, 'Preview the copy');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make the copy' }).waitFor();
  expect(await focused(page)).toBe('A copy for the auditor');
  await tabTo(page, 'Make the copy');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'is ready' }).waitFor();
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'taken back' }).waitFor();
  await close();
});

it('tries other criteria and hears what they would mean', async () => {
  const { page, close } = await opened();
  await goTo(page, 'Score');
  await tabTo(page, 'Try other criteria');
  await page.keyboard.press('Enter');
  await tabToElement(page, page.getByLabel('Accept up to'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4');
  await page
    .getByRole('status')
    .filter({ hasText: /risks would be above/ })
    .waitFor();
  await tabTo(page, 'As it is now');
  await close();
});

it('leaves a preview with Escape, back to where it was asked for', async () => {
  const { page, close } = await opened();
  await goTo(page, 'Gaps');
  await tabTo(page, 'Preview: Assess gaps');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Apply' }).waitFor();
  expect(await focused(page)).toBe('Assess gaps');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Preview: Assess gaps' }).waitFor();
  expect(await focused(page)).toBe('Preview: Assess gaps');
  await close();
});

it.each([
  ['Score', 'Try other criteria'],
  ['Score', 'Preview: Score the risks'],
  ['Score', 'Preview: Plan treatment'],
  ['SoA', 'Preview: Build the statement'],
  ['SoA', 'Preview: Add control attributes'],
  ['Audits', 'Preview: Plan audits'],
  ['Summary', 'Preview: Summarise'],
  ['Summary', 'Preview: Prepare a management review'],
  ['Share', 'Preview: Keep a version'],
] as const)('reaches on the screen %s: %s', async (screen, name) => {
  const { page, close } = await opened();
  await goTo(page, screen);
  await tabTo(page, name);
  await close();
});

async function tabToElement(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the keyboard never reaches it');
}
