import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { SharedBrowser } from './support/browser.ts';
import { served } from './support/workbench.ts';
import { isShown } from './support/workbench-page.ts';

const FOLDER = 'docs/images/workbench';
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1600, height: 900 },
] as const;

const browser = new SharedBrowser();
const address = await served();
mkdirSync(FOLDER, { recursive: true });

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`takes a picture of the whole page at ${viewport.width} px, ${colorScheme}`, async () => {
      const { page, close } = await browser.page(address, { viewport, colorScheme });
      await isShown(page);
      await page.getByRole('button', { name: 'See what to look at' }).click();
      await page.getByRole('button', { name: 'K9', exact: true }).click();
      await page.locator('.o-topbar-composer .o-composer', { hasText: '12' }).waitFor();
      await page.screenshot({ path: join(FOLDER, `${viewport.width}-${colorScheme}.png`) });
      await close();
    });
  }
}
