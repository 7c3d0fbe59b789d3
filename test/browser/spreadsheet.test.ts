import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FormulaCell } from '../../core/workbook/cell.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import { readXlsx } from '../../xlsx/read.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { SharedBrowser } from './support/browser.ts';
import { SAMPLE, served } from './support/workbench.ts';
import {
  clickGrid,
  drop,
  EMPTY_CELL,
  isSelected,
  isShown,
  saved,
  typeInto,
  WINDOW,
} from './support/workbench-page.ts';

const browser = new SharedBrowser();
const address = await served();
const ORIGINAL = new Uint8Array(readFileSync(SAMPLE));

const ROW_HEADER = { x: 20, y: 100 };

async function opened(): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await browser.page(address, WINDOW);
  await isShown(page);
  return { page, close };
}

function formulasOf(bytes: Uint8Array, start: string): readonly FormulaCell[] {
  return snapshotOf(bytes).sheets.flatMap(({ grid }) =>
    [...usedCells(grid)].flatMap(({ cell }) =>
      cell.kind === 'formula' && cell.formula.startsWith(start) ? [cell] : [],
    ),
  );
}

/** Names of the parts that differ. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(now).sort()).toEqual(Object.keys(old).sort());
  return Object.keys(old).filter(
    (name) => !Buffer.from(old[name]!).equals(Buffer.from(now[name]!)),
  );
}

const TYPED = [
  ['=ISMS.SCORE(4,5)', 'ISMS.SCORE(4,5)', { kind: 'number', number: 20 }],
  [
    '=ISMS.CONTROL("A.8.13")',
    'ISMS.CONTROL("A.8.13")',
    { kind: 'text', text: 'Information backup' },
  ],
  ['=ISMS.CONTROL("A.9.99")', 'ISMS.CONTROL("A.9.99")', { kind: 'error', code: '#N/A' }],
  ['=ISMS.NEXTREVIEW(DATE(2026,1,31),1)', 'ISMS.NEXTREVIEW(', { kind: 'date', serial: 46_081 }],
] as const;

describe('our functions in cells', () => {
  it.each(TYPED)('%s is calculated and saved', async (typed, formula, value) => {
    const { page, close } = await opened();
    await typeInto(page, EMPTY_CELL, typed);
    const bytes = await saved(page);
    expect(formulasOf(bytes, formula).map((cell) => cell.value)).toEqual([value]);
    expect(
      changedParts(ORIGINAL, bytes).filter((part) => /chart|comment|drawing/.test(part)),
    ).toEqual([]);
    await close();
  });

  it('live on in the saved file when it is opened again by drag and drop', async () => {
    const { page, close } = await opened();
    await typeInto(page, EMPTY_CELL, '=ISMS.SCORE(4,5)');
    await drop(page, 'again.xlsx', await saved(page));
    await page.locator('#name', { hasText: 'again.xlsx' }).waitFor();
    await isShown(page);
    await clickGrid(page, EMPTY_CELL);
    await page.locator('.o-composer', { hasText: '=ISMS.SCORE(4, 5)' }).first().waitFor();
    await page.keyboard.type('=ISMS.SCORE(4,5)+1');
    await page.keyboard.press('Enter');
    const [cell] = formulasOf(await saved(page), 'ISMS.SCORE(4,5)+1');
    expect(cell?.value).toEqual({ kind: 'number', number: 21 });
    await close();
  });
});

/** Types without a frame in between, as a busy machine does: only what is queued at once goes first. */
async function typeWithoutFrames(page: Page, text: string): Promise<void> {
  await page.evaluate(async (characters) => {
    for (const character of characters) {
      document.execCommand('insertText', false, character);
      for (let turn = 0; turn < 1000; turn++) await undefined;
    }
  }, text);
}

describe('a cell that has a text', () => {
  it('is typed over, however busy the machine', async () => {
    const { page, close } = await opened();
    await typeInto(page, EMPTY_CELL, 'Old');
    await clickGrid(page, EMPTY_CELL);
    await isSelected(page, 'Old');
    await typeWithoutFrames(page, '=1+2');
    await page.keyboard.press('Enter');
    const cells = formulasOf(await saved(page), '1+2');
    expect(cells).toEqual([
      { kind: 'formula', formula: '1+2', value: { kind: 'number', number: 3 } },
    ]);
    await close();
  });
});

const REFUSED = [
  ['a new sheet', 'Sheets can’t be added', (page: Page) => page.keyboard.press('Shift+F11')],
  ['bold', 'Colours, fonts', (page: Page) => page.keyboard.press('Control+b')],
  [
    'a row in between',
    'Rows and columns can’t be inserted',
    async (page: Page) => {
      await clickGrid(page, ROW_HEADER);
      await page.keyboard.press('Control+Alt+=');
    },
  ],
] as const;

describe('edits by hand', () => {
  it.each(REFUSED)('%s is refused in words, and nothing is lost', async (_, words, attempt) => {
    const { page, close } = await opened();
    await clickGrid(page, EMPTY_CELL);
    await attempt(page);
    await page.locator('#message', { hasText: words }).waitFor();
    expect(await saved(page)).toEqual(ORIGINAL);
    await close();
  });

  it('that are taken back leave the cells as they were', async () => {
    const { page, close } = await opened();
    await typeInto(page, EMPTY_CELL, 'Something');
    await page.keyboard.press('Control+z');
    const bytes = await saved(page);
    const [before, after] = [readXlsx(ORIGINAL), readXlsx(bytes)];
    if (before.kind !== 'read' || after.kind !== 'read') throw new Error('unreadable');
    expect(after.snapshot).toEqual(before.snapshot);
    await close();
  });
});
