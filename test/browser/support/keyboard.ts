import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ScreenId } from '../../../sidebar/texts/screens.ts';

/** More than any screen has to tab through. */
const MOST_STEPS = 160;

/** A file as somebody chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The name under which the focused element is announced; empty where nothing has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  });
}

/** Tabs on until the focus is on something of this name, or on this element. */
export async function tabTo(page: Page, target: string | RegExp | Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if (await isFocused(page, target)) return;
  }
  throw new Error(`the keyboard never reaches ${target}`);
}

async function isFocused(page: Page, target: string | RegExp | Locator): Promise<boolean> {
  if (typeof target === 'string') return (await focused(page)) === target;
  if (target instanceof RegExp) return target.test(await focused(page));
  return target.evaluate((element) => element === document.activeElement);
}

/**
 * Presses a key where the focus is and waits for what that leads to. The focus has to be somewhere
 * then: who loses it begins again at the top of the page.
 */
export async function press(page: Page, key: string, leadsTo: Locator): Promise<void> {
  await page.keyboard.press(key);
  await leadsTo.first().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body), { timeout: 30_000 })
    .toBe(true);
}

/** Goes to a screen by the tabs: the arrows move along them. */
export async function goTo(page: Page, screen: ScreenId): Promise<void> {
  const tab = page.locator(`#tab-${screen}`);
  await tabTo(page, page.locator('nav [role=tab][aria-selected=true]'));
  for (let step = 0; !(await isFocused(page, tab)); step++) {
    if (step === MOST_STEPS) throw new Error(`the arrows never reach ${screen}`);
    await page.keyboard.press('ArrowRight');
  }
  await press(page, 'Enter', page.locator(`#tab-${screen}[aria-selected=true]`));
}

/** Presses Enter on what opens the dialog for files, and answers that with a workbook. */
export async function chooseFile(page: Page, { name, bytes }: ChosenFile): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await dialog).setFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
}
