import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { SCREEN_COMMANDS } from '../../../sidebar/screens/screen-commands.ts';
import { CATALOGUES } from '../../../sidebar/texts/catalogues.ts';
import { SCREENS } from '../../../sidebar/texts/screens.ts';
import { SharedBrowser } from '../support/browser.ts';
import { chooseFile, goTo, press, tabTo } from '../support/keyboard.ts';
import { stage } from '../support/stage.ts';
import { SAMPLE } from '../support/workbench.ts';

const browser = new SharedBrowser();
const addressOf = await stage();

const WORDS = CATALOGUES.en.commands;
type CommandId = keyof typeof WORDS;

/** Commands that have something to read back need a copy first: `sharing.test.ts` makes one. */
const ELSEWHERE: readonly string[] = ['read-back'];

/** What the other commands that have nothing to write in the sample say. */
const NOTHING: Partial<Record<CommandId, RegExp>> = {
  'migrate-soa': /nothing to change\. SoA follows the edition of 2022 already/,
  'analyse-causes': /nothing to change\. There are no nonconformities/,
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openOptions(page: Page): Promise<void> {
  await tabTo(page, 'Options');
  await page.keyboard.press('Enter');
}

/** Answers what some commands ask for. */
const ANSWERS: Partial<Record<CommandId, (page: Page) => Promise<void>>> = {
  async new(page) {
    await openOptions(page);
    const set = page.getByRole('combobox', { name: WORDS.new.arguments.set });
    await tabTo(page, set);
    await press(page, 'W', set.and(page.locator(':has(option:checked[value=essential])')));
  },
  async 'plan-audits'(page) {
    await openOptions(page);
    await tabTo(page, page.getByLabel(WORDS['plan-audits'].arguments.start));
    await page.keyboard.type('01022027');
    await tabTo(page, page.getByLabel(WORDS['plan-audits'].arguments.auditors));
    await page.keyboard.type('Ada, Grace');
  },
  async compare(page) {
    const words = WORDS.compare.arguments;
    await tabTo(page, page.getByRole('button', { name: words.with }));
    await chooseFile(page, { name: 'earlier.xlsx', bytes: readFileSync(SAMPLE) });
    await page.getByText('earlier.xlsx').waitFor();
    await openOptions(page);
    await tabTo(page, page.getByRole('checkbox', { name: words.sheet }));
    await press(page, 'Space', page.getByRole('checkbox', { name: words.sheet, checked: true }));
  },
};

/** Makes sure that there is something to compare. */
async function scoreRisks(page: Page): Promise<void> {
  await goTo(page, 'score');
  await previewAndApply(page, WORDS['score-risks'].title);
}

async function previewAndApply(page: Page, title: string): Promise<void> {
  await tabTo(page, `Preview: ${title}`);
  await press(page, 'Enter', button(page, 'Apply'));
  await tabTo(page, 'Apply');
  await press(page, 'Enter', button(page, 'Undo'));
}

const said = (page: Page, hasText: RegExp) => page.getByRole('status').filter({ hasText });

describe.each(SCREENS.filter((screen) => SCREEN_COMMANDS[screen].length > 0))(
  'with the keyboard, on the screen “%s”,',
  (screen) => {
    const ids = SCREEN_COMMANDS[screen].filter((id) => !ELSEWHERE.includes(id));

    it.each(ids as CommandId[])('%s is previewed, applied and taken back', async (id) => {
      const { page, close } = await browser.page(addressOf());
      await page.getByText('7 registers found').waitFor();
      if (id === 'compare') await scoreRisks(page);
      await goTo(page, screen);
      await ANSWERS[id]?.(page);
      const nothing = NOTHING[id];
      if (nothing) {
        await tabTo(page, `Preview: ${WORDS[id].title}`);
        await press(page, 'Enter', said(page, nothing));
      } else {
        await previewAndApply(page, WORDS[id].title);
        await tabTo(page, 'Undo');
        await press(page, 'Enter', said(page, /taken back/));
      }
      await close();
    });
  },
);
