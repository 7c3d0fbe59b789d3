import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCREENS, type ScreenId } from '../../sidebar/texts/screens.ts';
import type { ThemeName } from '../../sidebar/theme/themes.ts';
import { loadAxe, violations } from './support/axe.ts';
import { SharedBrowser } from './support/browser.ts';
import { typedIntoCopy } from './support/changed-workbook.ts';
import { beyondEdge } from './support/layout.ts';
import { stage } from './support/stage.ts';
import { preview, STATES, type State, settled, show } from './support/states.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'high-contrast'];

const browser = new SharedBrowser();
const addressOf = await stage();

const said = (page: Page, hasText: string | RegExp) =>
  page.getByRole('status').filter({ hasText }).first().waitFor();

async function apply(page: Page, screen: ScreenId, command: string): Promise<void> {
  await preview(page, screen, command);
  await page.getByRole('button', { name: 'Apply' }).click();
}

/** Makes a copy and gives it back as somebody changed it, to be verified. */
async function verifyCopy(
  page: Page,
  change: (copy: Uint8Array) => Uint8Array | Promise<Uint8Array>,
): Promise<void> {
  await show(page, 'share');
  await page.getByRole('button', { name: 'Preview the copy' }).click();
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await said(page, 'is ready');
  const copy = new Uint8Array(await page.evaluate<number[]>('[...stage.delivered]'));
  await giveCopy(page, Buffer.from(await change(copy)));
}

async function giveCopy(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const verify = page.getByRole('region', { name: 'Verify a copy' });
  await verify.locator('input[type=file]').setInputFiles({ name: 'copy.xlsx', mimeType, buffer });
}

/** States that no picture is taken of. */
const FURTHER: Readonly<Record<string, State>> = {
  'a programme of audits': {
    async reach(page) {
      await apply(page, 'audits', 'Plan audits');
      await page.getByRole('heading', { name: 'Audits by month' }).waitFor();
    },
  },
  'an assessment of gaps': {
    async reach(page) {
      await apply(page, 'gaps', 'Assess gaps');
      await page.getByText('requirements met').waitFor();
    },
  },
  protected: {
    mood: 'protected',
    async reach(page) {
      await apply(page, 'score', 'Score the risks');
      await said(page, 'The sheet Risks is protected');
    },
  },
  'lost while writing': {
    mood: 'lost',
    async reach(page) {
      await apply(page, 'score', 'Score the risks');
      await said(page, 'Writing broke off');
    },
  },
  'nothing to change': {
    async reach(page) {
      await preview(page, 'soa', 'Carry over from 2013');
      await said(page, 'nothing to change');
    },
  },
  'a copy that was not handed over': {
    mood: 'undelivered',
    async reach(page) {
      await show(page, 'share');
      await page.getByRole('button', { name: 'Preview the copy' }).click();
      await page.getByRole('button', { name: 'Make the copy' }).click();
      await said(page, 'Excel did not open the copy in a new window.');
    },
  },
  'a copy as it was shared': {
    async reach(page) {
      await verifyCopy(page, (copy) => copy);
      await said(page, 'As it was shared');
    },
  },
  'a copy that was changed': {
    async reach(page) {
      await verifyCopy(page, (copy) => typedIntoCopy(copy, -3, 'Other'));
      await said(page, 'It was changed since it was shared.');
    },
  },
  'a copy that can’t be read': {
    async reach(page) {
      await verifyCopy(page, (copy) => copy.subarray(0, 9000));
      await said(page, 'could not be read');
    },
  },
  'a workbook that is no copy': {
    async reach(page) {
      await show(page, 'share');
      await giveCopy(
        page,
        await (await page.request.get(new URL('workbook', addressOf()).href)).body(),
      );
      await said(page, 'no copy that Clausebook made');
    },
  },
};

/** A workbook without registers, on each screen. */
const EMPTY: Readonly<Record<string, State>> = Object.fromEntries(
  SCREENS.map((screen) => [
    `nothing to show on ${screen}`,
    { mood: 'empty', reach: (page: Page) => show(page, screen) },
  ]),
);

describe.each(THEMES)('in the %s theme axe objects to nothing', (theme) => {
  it.each(Object.entries({ ...STATES, ...FURTHER, ...EMPTY }))(
    'in the state “%s”, where nothing is cut off either',
    async (_, { reach, ...options }) => {
      const { page, close } = await browser.page(addressOf({ ...options, theme }), {
        viewport: { width: 300, height: 700 },
        reducedMotion: 'reduce',
      });
      await settled(page, options.mood);
      await reach?.(page);
      await loadAxe(page);
      expect(await violations(page)).toEqual([]);
      expect(await beyondEdge(page)).toEqual([]);
      // At 200 % zoom there is half the room.
      await page.setViewportSize({ width: 150, height: 350 });
      expect(await beyondEdge(page)).toEqual([]);
      await close();
    },
  );
});

it('axe objects to nothing on any screen in colours that the system forces', async () => {
  const { page, close } = await browser.page(addressOf({ theme: 'high-contrast' }), {
    viewport: { width: 300, height: 700 },
    forcedColors: 'active',
  });
  await page.getByText('7 registers found').waitFor();
  await loadAxe(page);
  for (const screen of SCREENS) {
    await show(page, screen);
    await page.locator('main [role=progressbar]').waitFor({ state: 'detached' });
    expect(await violations(page), screen).toEqual([]);
  }
  await close();
});
