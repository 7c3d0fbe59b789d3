import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCREENS, type ScreenId } from '../../sidebar/texts/screens.ts';
import type { ThemeName } from '../../sidebar/theme/themes.ts';
import { loadAxe, violations } from './support/axe.ts';
import { SharedBrowser } from './support/browser.ts';
import { beyondEdge } from './support/layout.ts';
import { type StageOptions, stage } from './support/stage.ts';
import { settled } from './support/states.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'high-contrast'];

const browser = new SharedBrowser();
const addressOf = await stage();

async function opened(options: StageOptions): Promise<{ page: Page; close(): Promise<void> }> {
  const { page, close } = await browser.page(addressOf(options), {
    viewport: { width: 300, height: 700 },
    reducedMotion: 'reduce',
  });
  await settled(page, options.mood);
  await loadAxe(page);
  return { page, close };
}

/** Goes to a screen with all that it has to say. */
async function show(page: Page, screen: ScreenId): Promise<void> {
  await page.locator(`#tab-${screen}`).click();
  await page.locator('main [role=progressbar]').waitFor({ state: 'detached' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe.each(THEMES)('in the %s theme axe objects to nothing', (theme) => {
  it('on any screen, with everything unfolded', async () => {
    const { page, close } = await opened({ theme });
    for (const screen of SCREENS) {
      await show(page, screen);
      expect(await violations(page), screen).toEqual([]);
    }
    await close();
  });

  it('in the form for columns, a preview, and news of what was written', async () => {
    const { page, close } = await opened({ theme });
    await page.getByRole('button', { name: 'Columns of Risk register, Risk log' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Score' }).click();
    await page.getByRole('button', { name: 'Preview: Structure registers' }).click();
    await page.getByRole('button', { name: 'Apply' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('while the workbook takes its time', async () => {
    const { page, close } = await opened({ theme, mood: 'loading' });
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it.each(['unreadable', 'read-only'] as const)('while it is %s', async (mood) => {
    const { page, close } = await opened({ theme, mood });
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

it.each([
  ['300 px wide', 300, 1],
  ['at 200 % zoom', 150, 2],
])('nothing is cut off at the side, %s', async (_, width, deviceScaleFactor) => {
  const { page, close } = await browser.page(addressOf(), {
    viewport: { width, height: 350 },
    deviceScaleFactor,
  });
  for (const screen of SCREENS) {
    await show(page, screen);
    expect(await beyondEdge(page), screen).toEqual([]);
  }
  await close();
});

it('moves nothing where the system asks for less motion', async () => {
  const { page, close } = await opened({ mood: 'loading' });
  const animated = await page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      if (!(effect instanceof KeyframeEffect) || effect.getComputedTiming().duration === 0)
        return [];
      return effect.getKeyframes().flatMap((frame) => Object.keys(frame));
    }),
  );
  // What waits pulses; nothing changes its place or size.
  const still = ['opacity', 'offset', 'computedOffset', 'easing', 'composite'];
  expect(animated).toContain('opacity');
  expect(animated.filter((property) => !still.includes(property))).toEqual([]);
  await close();
});
