import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { functionsMetadata } from '../../build/excel-functions.ts';
import { isGrid } from '../../core/functions/example-formula.ts';
import type { FunctionGrid, FunctionValue } from '../../core/functions/function-value.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';
import { SharedBrowser, type WatchedPage } from './support/browser.ts';
import { expectFollowsSystem } from './support/colours.ts';
import { OFFICE_SERVER, servedExcel, withOffice } from './support/excel.ts';

const PATIENCE = { timeout: 30_000 };
const PANE = { viewport: { width: 340, height: 760 } };

const browser = new SharedBrowser();
const address = await servedExcel();
const office = await withOffice();

/** Values as Excel hands them over and shows them: as ranges, blank ones as empty texts. */
function rangeOf(argument: FunctionValue | FunctionGrid): unknown[][] {
  const grid = isGrid(argument) ? argument : [[argument]];
  return grid.map((line) => line.map((value) => value ?? ''));
}

/** The task pane, once it has read the workbook. */
async function opened(): Promise<WatchedPage> {
  const watched = await browser.page(`${address}taskpane.html`, PANE, office);
  await watched.page.getByText('What this workbook is').waitFor();
  return watched;
}

function press(page: Page, action: string): Promise<void> {
  return page.evaluate((name) => globalThis.excel.press(name), action);
}

/** Somebody types into a cell of the workbook. */
function type(page: Page, sheet: string, cell: string, input: string | number): Promise<void> {
  return page.evaluate(
    ([name, address, value]) => {
      const { host } = globalThis.excel;
      const found = host.book.sheets.find((one) => one.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      host.type(found, address, value);
    },
    [sheet, cell, input] as const,
  );
}

function isPaneShown(page: Page): Promise<boolean> {
  return page.evaluate(() => globalThis.excel.host.addin.isPaneShown);
}

/** Names of the sheets, and every cell as "Sheet!row,column=input". */
function contentOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    globalThis.excel.host.book.sheets.flatMap(({ name, rows }) => [
      name,
      ...[...rows].flatMap(([row, line]) =>
        [...line].flatMap(([column, { cell }]) =>
          cell ? [`${name}!${row},${column}=${JSON.stringify(cell)}`] : [],
        ),
      ),
    ]),
  );
}

describe('the task pane in Excel', () => {
  it('loads nothing but its own files and Office’s library, and breaks no rule of its own', async () => {
    const { page, requests, errors, close } = await opened();
    await page.getByRole('tab', { name: 'Check' }).click();
    const others = requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'));
    expect(others).toEqual([`${OFFICE_SERVER}lib/1/hosted/office.js`]);
    expect(errors).toEqual([]);
    await close();
  });

  it.each([
    ['en-GB', /^Microsoft’s script for add-ins could not be loaded/],
    ['de-AT', /^Das Skript von Microsoft für Add-Ins ließ sich nicht laden/],
  ])('says why it can’t start, in the language of the browser: %s', async (locale, words) => {
    const withoutOffice = async (page: Page) => {
      await page.route(`${OFFICE_SERVER}**`, (route) => route.abort());
    };
    const options = { ...PANE, locale };
    const { page, close } = await browser.page(`${address}taskpane.html`, options, withoutOffice);
    expect(await page.getByRole('alert').innerText()).toMatch(words);
    await close();
  });

  it('finds what is wrong, mends it in the workbook, and takes it back', async () => {
    const { page, errors, close } = await opened();
    const before = await contentOf(page);
    await press(page, 'check');
    await page.getByRole('button', { name: /^Fix / }).first().click();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const mended = await contentOf(page);
    expect(mended).not.toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => contentOf(page), PATIENCE).toEqual(before);
    expect(errors).toEqual([]);
    await close();
  });

  it('hears of what is typed into cells', async () => {
    const { page, close } = await opened();
    await press(page, 'check');
    const errorsShown = page.getByRole('button', { name: /^\d+ errors$/ });
    const before = await errorsShown.innerText();
    await type(page, 'Risk log', 'K9', 10);
    await expect.poll(() => errorsShown.innerText(), PATIENCE).not.toBe(before);
    await close();
  });
});

describe('buttons of the ribbon', () => {
  it('show and hide the sidebar', async () => {
    const { page, close } = await opened();
    await press(page, 'sidebar');
    expect(await isPaneShown(page)).toBe(true);
    await press(page, 'sidebar');
    expect(await isPaneShown(page)).toBe(false);
    await close();
  });

  it('do at once what only adds to the workbook, and show it there', async () => {
    const { page, close } = await opened();
    const before = await contentOf(page);
    await press(page, 'summary');
    expect(await contentOf(page)).toEqual(expect.arrayContaining([...before, 'Risk summary']));
    expect(await page.evaluate(() => globalThis.excel.host.book.active?.name)).toBe('Risk summary');
    expect(await isPaneShown(page)).toBe(false);
    await close();
  });

  it('show in the sidebar first what would change filled cells', async () => {
    const { page, close } = await opened();
    const before = await contentOf(page);
    await press(page, 'score');
    expect(await isPaneShown(page)).toBe(true);
    await page.getByText('Nothing is written until you apply it.').waitFor();
    expect(await contentOf(page)).toEqual(before);
    await close();
  });

  it('wait for the workbook when they are pressed before it is read', async () => {
    const { page, close } = await browser.page(`${address}taskpane.html`, PANE, office);
    await press(page, 'check');
    await page.getByText('What to look at').waitFor();
    await close();
  });
});

describe('the menu of a cell', () => {
  it('shows what was found in its row', async () => {
    const { page, close } = await opened();
    await page.evaluate(() => {
      const sheet = globalThis.excel.host.book.sheets.find(({ name }) => name === 'Risk log');
      if (!sheet) throw new Error('no such sheet');
      globalThis.excel.host.book.active = sheet;
      sheet.selected = { top: 9, left: 3, bottom: 9, right: 3 };
    });
    await press(page, 'checkRow');
    expect(await isPaneShown(page)).toBe(true);
    await page.getByText(/^Row 9 of “Risk log”: \d+ findings?\.$/).waitFor();
    const cells = await page.getByRole('button', { name: /^(Go to )?[A-Z]+\d+$/ }).allInnerTexts();
    expect(cells.filter((cell) => !/[A-Z]9$/.test(cell))).toEqual([]);
    await page.getByRole('button', { name: 'Show all findings' }).click();
    await page.getByRole('button', { name: /^\d+ errors$/ }).waitFor();
    await close();
  });
});

describe('functions in cells', () => {
  it('are called by the names of the metadata that is served', async () => {
    const { page, close } = await opened();
    const served: ReturnType<typeof functionsMetadata> = await page.evaluate(async () =>
      (await fetch('functions.json')).json(),
    );
    expect(served).toEqual(functionsMetadata());
    for (const { id, parameters } of served.functions) {
      const declaration = FUNCTIONS.find(({ name }) => name === id)!;
      for (const example of declaration.examples) {
        const given = parameters.map((_, index) => {
          const argument = example.arguments[index];
          return argument === undefined ? null : rangeOf(argument);
        });
        const result = await page.evaluate(
          ([name, values]) => globalThis.excel.host.addin.callFunction(name, values),
          [id, given as never] as const,
        );
        expect(result).toEqual({ failed: false, value: rangeOf(example.result) });
      }
    }
    await close();
  });

  it('say in each cell what is wrong', async () => {
    const { page, close } = await opened();
    const result = await page.evaluate(() =>
      globalThis.excel.host.addin.callFunction('CONTROL', [[['A.9.99'], ['A.8.13']], null]),
    );
    const error = { basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
    const message = '“A.9.99” is no control of Annex A: write it as A.5.1 to A.8.34.';
    const [[first], second] = result.value as [[object], [string]];
    expect(JSON.parse(JSON.stringify(first))).toMatchObject({ ...error, message });
    expect(second).toEqual(['Information backup']);
    await close();
  });
});

it.each(['help.html', 'privacy.html'])('%s shows, and asks nobody else', async (file) => {
  const { page, requests, errors, close } = await browser.page(address + file);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

it('follows the colours of the system where Excel says none of its own', async () => {
  const { page, close } = await opened();
  await expectFollowsSystem(page);
  await close();
});
