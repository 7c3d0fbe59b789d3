import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { definition } from '../contract/contract-workbook.ts';
import { contentOf } from '../support/snapshot-content.ts';
import { failureText, refusalText } from '../support/told.ts';
import { openExcel } from './node/open-excel.ts';

const START = sheetName('Start');
const A_TEXT: Change = {
  kind: 'cells',
  sheet: START,
  cells: [{ row: 1, column: 1, before: EMPTY, after: textCell('High') }],
};

test.each([
  ['InvalidOperationInCellEditMode', 'busy', /Enter or Esc/],
  ['ActivityLimitReached', 'busy', /Wait a minute/],
  ['Conflict', 'busy', /Somebody else/],
  ['AccessDenied', 'protected', /Review > Unprotect/],
])('%s is told in words, and nothing is written', async (Code, reason, words) => {
  const { excel, host } = await openExcel();
  excel.failNext = { Code, Message: 'technical' };
  const outcome = await host.commit({ changes: [A_TEXT] });
  expect(outcome).toMatchObject({ kind: 'refused', reason });
  expect(refusalText(outcome)).toMatch(words);
  expect(contentOf(await host.read({})).sheets[0]?.grid).toEqual([]);
});

test('a failed read says what to do', async () => {
  const { excel, host } = await openExcel();
  excel.failNext = { Code: 'InvalidOperationInCellEditMode', Message: 'technical' };
  expect(await failureText(host.read({}))).toMatch(/Finish with Enter or Esc/);
});

test('what Excel refuses halfway is taken back', async () => {
  const { host, book } = await openExcel();
  const [start] = book.sheets;
  start!.store(5, 1).cell = { value: 'Head' };
  start!.merges = [{ top: 5, left: 1, bottom: 6, right: 1 }];
  const before = contentOf(await host.read({}));
  const table = {
    name: 'Risks',
    area: { top: 5, left: 1, bottom: 6, right: 1 },
    columns: ['Head'],
    totalsRows: 0,
  };
  const change = {
    kind: 'table',
    sheet: START,
    name: 'Risks',
    before: null,
    after: table,
  } as const;
  await expect(host.commit({ changes: [A_TEXT, change] })).rejects.toThrow(/overlap/);
  expect(contentOf(await host.read({}))).toEqual(before);
});

test('a sheet that could not come back with its merged cells is not taken away', async () => {
  const { host } = await openExcel();
  const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
  const made = { ...definition(sheetName('Summary'), []), merges };
  const filled = { ...made, grid: gridFromRows([[EMPTY], [textCell('Under')]]) };
  const sheet = { kind: 'sheet', sheet: made.name, index: 1 } as const;
  const cells = [{ row: 2, column: 1, before: EMPTY, after: textCell('Under') }];
  const changes: readonly Change[] = [
    { ...sheet, before: null, after: made },
    { kind: 'cells', sheet: made.name, cells },
    { ...sheet, before: filled, after: null },
  ];
  expect(refusalText(await host.commit({ changes }))).toMatch(
    /A2 would be lost when Excel merges A1:A2.*Nothing was changed/,
  );
});

test('what another person wrote in the meantime is a conflict that names the cell', async () => {
  const { host, book } = await openExcel();
  await host.read({});
  book.sheets[0]!.store(1, 1).cell = { value: 'Low' };
  expect(await host.commit({ changes: [A_TEXT] })).toMatchObject({
    kind: 'conflict',
    stale: [{ sheet: START, cell: 'A1', expected: EMPTY, found: textCell('Low') }],
  });
  expect(book.sheets[0]!.stored(1, 1)?.cell?.value).toBe('Low');
});

test('a workbook whose structure is protected takes no sheet, but cells', async () => {
  const { host, book } = await openExcel();
  book.isProtected = true;
  const after = definition(sheetName('Summary'), []);
  const sheet: Change = { kind: 'sheet', sheet: after.name, index: 1, before: null, after };
  const outcome = await host.commit({ changes: [A_TEXT, sheet] });
  expect(outcome).toMatchObject({ kind: 'refused', reason: 'protected' });
  expect(refusalText(outcome)).toMatch(/Review > Protect Workbook/);
  expect(book.sheets[0]!.usedArea()).toBeUndefined();
  expect((await host.commit({ changes: [A_TEXT] })).kind).toBe('committed');
});

const THREE_SCORES: Change = {
  kind: 'cells',
  sheet: START,
  cells: [2, 3, 4].map((row) => ({ row, column: 2, before: EMPTY, after: numberCell(row) })),
};

test.each(['of the sheet', 'of a table'])(
  'rows that a filter %s hides are not written',
  async (whose) => {
    const { host, book } = await openExcel();
    const [start] = book.sheets;
    for (const row of [1, 9]) start!.store(row, 3).cell = { value: 'Head' };
    start!.hiddenRows.add(3);
    const area = { top: 1, left: 1, bottom: 9, right: 2 };
    if (whose === 'of the sheet') start!.isFiltered = true;
    else start!.tables.push({ name: 'Risks', area, hasTotals: false, isFiltered: true });
    const outcome = await host.commit({ changes: [THREE_SCORES] });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'unsupported' });
    expect(refusalText(outcome)).toMatch(/Clear the filter/);
    expect(start!.usedArea()).toEqual({ top: 1, left: 3, bottom: 9, right: 3 });
    expect((await host.commit({ changes: [A_TEXT] })).kind).toBe('committed');
  },
);

test('rows that are hidden by hand are written like all others', async () => {
  const { host, book } = await openExcel();
  book.sheets[0]!.hiddenRows.add(3);
  expect((await host.commit({ changes: [THREE_SCORES] })).kind).toBe('committed');
  expect([2, 3, 4].map((row) => book.sheets[0]!.stored(row, 2)?.cell?.value)).toEqual([2, 3, 4]);
});

test.each([
  ['Manual', 1],
  ['Automatic', 0],
])('with the calculation mode %s a changed sheet is calculated %i times', async (mode, times) => {
  const { host, book } = await openExcel();
  book.addSheet('Other');
  book.calculationMode = mode;
  await host.commit({ changes: [THREE_SCORES] });
  expect(book.sheets.map(({ calculations }) => calculations)).toEqual([times, 0]);
});
