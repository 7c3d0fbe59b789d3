import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { SCREENS, type ScreenId } from '../../sidebar/texts/screens.ts';
import { SharedBrowser } from './support/browser.ts';
import { type StageOptions, stage } from './support/stage.ts';
import { preview, STATES, settled, show } from './support/states.ts';

const FOLDER = 'docs/images/sidebar';
const HEIGHT = 760;

const browser = new SharedBrowser();
const addressOf = await stage();
mkdirSync(FOLDER, { recursive: true });

async function opened(options: StageOptions, width: number) {
  return browser.page(addressOf(options), {
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
  });
}

/** Does what a screen offers, so that there is something to show. */
async function run(page: Page, screen: ScreenId, command: string): Promise<void> {
  await preview(page, screen, command);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, HEIGHT - 1);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

for (const width of [300, 350]) {
  for (const theme of ['light', 'dark'] as const) {
    it(`takes pictures at ${width} px, ${theme}`, async () => {
      const { page, close } = await opened({ theme }, width);
      await run(page, 'gaps', 'Assess gaps');
      await run(page, 'audits', 'Plan audits');
      for (const screen of SCREENS) {
        await show(page, screen);
        if (screen === 'share') await page.getByRole('checkbox').first().waitFor();
        await picture(page, `${screen}-${width}-${theme}`);
      }
      await close();
    });
  }
}

it.each(Object.entries(STATES))(
  'takes a picture of it: %s',
  async (name, { reach, ...options }) => {
    const { page, close } = await opened(options, 300);
    await settled(page, options.mood);
    await reach?.(page);
    await picture(page, `state-${name}`);
    await close();
  },
);
