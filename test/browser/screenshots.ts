import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { SCREENS, type ScreenId } from '../../sidebar/texts/screens.ts';
import { SharedBrowser } from './support/browser.ts';
import { stage } from './support/stage.ts';

const FOLDER = 'docs/images/sidebar';
const HEIGHT = 760;

const browser = new SharedBrowser();
const addressOf = await stage();
mkdirSync(FOLDER, { recursive: true });

/** Does what a screen offers, so that there is something to show. */
async function run(page: Page, screen: ScreenId, command: string): Promise<void> {
  await page.locator(`#tab-${screen}`).click();
  await page.getByRole('button', { name: command }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
}

for (const width of [300, 350]) {
  for (const theme of ['light', 'dark'] as const) {
    it(`takes pictures at ${width} px, ${theme}`, async () => {
      const { page, close } = await browser.page(addressOf({ theme }), {
        viewport: { width, height: HEIGHT },
        reducedMotion: 'reduce',
      });
      await run(page, 'gaps', 'Preview: Assess gaps');
      await run(page, 'audits', 'Preview: Plan audits');
      for (const screen of SCREENS) {
        await page.locator(`#tab-${screen}`).click();
        await page.mouse.move(0, HEIGHT - 1);
        await page.screenshot({ path: join(FOLDER, `${screen}-${width}-${theme}.png`) });
      }
      await close();
    });
  }
}
