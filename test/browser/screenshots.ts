import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { SCREENS, type ScreenId } from '../../sidebar/texts/screens.ts';
import { SharedBrowser } from './support/browser.ts';
import { type StageOptions, stage } from './support/stage.ts';

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

async function show(page: Page, screen: ScreenId): Promise<void> {
  await page.locator(`#tab-${screen}`).click();
}

async function preview(page: Page, screen: ScreenId, command: string): Promise<void> {
  await show(page, screen);
  await page.getByRole('button', { name: `Preview: ${command}` }).click();
}

/** Waits until what goes on offers to be stopped. */
async function isStoppable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stop' }).waitFor();
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

/** What a sidebar has to cope with, and how to get there. */
const STATES: Readonly<
  Record<string, StageOptions & { readonly reach?: (page: Page) => Promise<void> }>
> = {
  empty: {
    mood: 'empty',
    reach: (page) => page.getByText('No register was recognised.').waitFor(),
  },
  reading: { mood: 'loading', reach: isStoppable },
  unreadable: { mood: 'unreadable' },
  planning: {
    mood: 'slow',
    async reach(page) {
      await preview(page, 'score', 'Score the risks');
      await isStoppable(page);
    },
  },
  preview: {
    async reach(page) {
      await preview(page, 'score', 'Score the risks');
      await page.getByRole('button', { name: 'Apply' }).waitFor();
    },
  },
  written: {
    async reach(page) {
      await preview(page, 'score', 'Score the risks');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  conflict: {
    mood: 'changed',
    async reach(page) {
      await preview(page, 'score', 'Score the risks');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByRole('button', { name: 'Close' }).waitFor();
    },
  },
  'read-only': {
    mood: 'read-only',
    async reach(page) {
      await show(page, 'check');
      await page.getByText('Excel has it open for reading only.').waitFor();
    },
  },
  columns: {
    reach: (page) =>
      page.getByRole('button', { name: 'Columns of Risk register, Risk log' }).click(),
  },
  criteria: {
    async reach(page) {
      await show(page, 'score');
      await page.getByText('Try other criteria').click();
      await page.getByText('Try other criteria').scrollIntoViewIfNeeded();
    },
  },
  copy: {
    async reach(page) {
      await show(page, 'share');
      await page.getByRole('button', { name: 'Preview the copy' }).click();
      await page.getByRole('button', { name: 'Make the copy' }).waitFor();
    },
  },
  zoom: {
    async reach(page) {
      await page.setViewportSize({ width: 150, height: HEIGHT / 2 });
      await page.getByText('registers found').waitFor();
    },
  },
  limited: { mood: 'limited', reach: (page) => show(page, 'share') },
  'high-contrast': { theme: 'high-contrast', reach: (page) => show(page, 'check') },
  german: {
    language: 'de',
    async reach(page) {
      await show(page, 'check');
      await page.getByText('Was anzusehen ist').waitFor();
    },
  },
};

it.each(Object.entries(STATES))(
  'takes a picture of it: %s',
  async (name, { reach, ...options }) => {
    const { page, close } = await opened(options, 300);
    await page.locator('main h2, [role=progressbar]').first().waitFor();
    await reach?.(page);
    await picture(page, `state-${name}`);
    await close();
  },
);
