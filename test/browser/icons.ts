import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { SharedBrowser } from './support/browser.ts';

const FOLDER = 'excel-addin/icons';
/** The sizes that Excel asks for. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = new SharedBrowser();
const drawings = readdirSync(FOLDER).filter((file) => file.endsWith('.svg'));

it.each(drawings)('draws %s in every size', async (drawing) => {
  const { page, close } = await browser.page('about:blank');
  const source = Buffer.from(readFileSync(join(FOLDER, drawing))).toString('base64');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block; width: ${size}px }</style>
       <img src="data:image/svg+xml;base64,${source}">`,
    );
    const path = join(FOLDER, drawing.replace('.svg', `-${size}.png`));
    await page.screenshot({ path, omitBackground: true });
  }
  await close();
});
