import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { CellChange, Change } from '../../core/workbook/change.ts';
import { merge } from '../../core/workbook/merge.ts';

const RISKS = sheetName('Risks');
const SOA = sheetName('SoA');
const [ONE, TWO, THREE] = [numberCell(1), numberCell(2), numberCell(3)];

function cells(sheet: typeof RISKS, ...list: readonly CellChange[]): Change {
  return { kind: 'cells', sheet, cells: list };
}

function merged(first: readonly Change[], second: readonly Change[]): readonly Change[] {
  return merge({ changes: first }, { changes: second }).changes;
}

test('cells change from what the first found to what the second left, in order', () => {
  const first = cells(RISKS, { row: 2, column: 1, before: ONE, after: TWO });
  const second = cells(
    RISKS,
    { row: 1, column: 1, before: EMPTY, after: ONE },
    { row: 2, column: 1, before: TWO, after: THREE },
  );
  expect(merged([first], [second])).toEqual([
    cells(
      RISKS,
      { row: 1, column: 1, before: EMPTY, after: ONE },
      { row: 2, column: 1, before: ONE, after: THREE },
    ),
  ]);
});

test('what ends as it began is no change', () => {
  const there = cells(RISKS, { row: 1, column: 1, before: ONE, after: TWO });
  const back = cells(RISKS, { row: 1, column: 1, before: TWO, after: ONE });
  const widen: Change = { kind: 'column-width', sheet: SOA, column: 1, before: null, after: 20 };
  const narrow: Change = { kind: 'column-width', sheet: SOA, column: 1, before: 20, after: null };
  expect(merged([there, widen], [back, narrow])).toEqual([]);
});

test('looks are merged apart from content', () => {
  const bold = { kind: 'described', style: { bold: true } } as const;
  const like = { kind: 'like', row: 1, column: 1 } as const;
  const first = cells(RISKS, {
    row: 2,
    column: 1,
    before: ONE,
    after: TWO,
    style: { before: null, after: bold },
  });
  const second = cells(RISKS, {
    row: 2,
    column: 1,
    before: TWO,
    after: ONE,
    style: { before: bold, after: like },
  });
  expect(merged([first], [second])).toEqual([
    cells(RISKS, {
      row: 2,
      column: 1,
      before: ONE,
      after: ONE,
      style: { before: null, after: like },
    }),
  ]);
});

test('cells of different sheets stay apart', () => {
  const one = cells(RISKS, { row: 1, column: 1, before: EMPTY, after: ONE });
  const other = cells(SOA, { row: 1, column: 1, before: EMPTY, after: ONE });
  expect(merged([one], [other])).toEqual([one, other]);
});

test('protection stays between the changes that it separates', () => {
  const unlock: Change = {
    kind: 'protection',
    sheet: RISKS,
    before: { password: false },
    after: null,
  };
  const lock: Change = { ...unlock, before: null, after: { password: false } };
  const edit = cells(RISKS, { row: 1, column: 1, before: EMPTY, after: ONE });
  expect(merged([unlock], [edit, lock])).toEqual([unlock, edit, lock]);
});

test('cellsChange drops what stays, sorts, and joins two changes of a cell', () => {
  const change = cellsChange(RISKS, [
    { row: 3, column: 2, before: ONE, after: TWO },
    { row: 3, column: 1, before: textCell('a'), after: textCell('a') },
    { row: 1, column: 9, before: EMPTY, after: ONE },
    { row: 3, column: 2, before: TWO, after: THREE },
  ]);
  expect(change?.cells).toEqual([
    { row: 1, column: 9, before: EMPTY, after: ONE },
    { row: 3, column: 2, before: ONE, after: THREE },
  ]);
});

test('cellsChange is nothing where nothing is left', () => {
  expect(cellsChange(RISKS, [])).toBeUndefined();
  expect(cellsChange(RISKS, [{ row: 1, column: 1, before: ONE, after: ONE }])).toBeUndefined();
});
