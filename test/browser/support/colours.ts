import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Makes the system dark, and expects the sidebar to follow. */
export async function expectFollowsSystem(page: Page): Promise<void> {
  const provider = page.locator('.fui-FluentProvider').first();
  const background = () =>
    provider.evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background, { timeout: 30_000 }).not.toBe(light);
}
