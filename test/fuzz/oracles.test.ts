import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { EMPTY_SNAPSHOT, emptySheet, type SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { expectSameCells } from '../../fuzz/oracles/same-cells.ts';

const RISKS: SheetSnapshot = {
  ...emptySheet(sheetName('Risks')),
  grid: gridFromRows([[textCell('Risk'), numberCell(5)]]),
  merges: [{ top: 3, left: 1, bottom: 4, right: 2 }],
  hiddenRows: new Set([1]),
};
const WRITTEN = { ...EMPTY_SNAPSHOT, sheets: [RISKS] };

test('the same workbook is the same', () => {
  expect(() => expectSameCells({ ...WRITTEN, sheets: [{ ...RISKS }] }, WRITTEN)).not.toThrow();
});

test.each<[what: string, sheets: readonly SheetSnapshot[], says: RegExp]>([
  ['a sheet', [], /lost sheet/],
  ['a cell', [{ ...RISKS, grid: gridFromRows([[textCell('Risk')]]) }], /lost cells/],
  [
    'the kind of a cell',
    [{ ...RISKS, grid: gridFromRows([[textCell('Risk'), textCell('5')]]) }],
    /Risks!B1/,
  ],
  ['a merged area', [{ ...RISKS, merges: [] }], /lost merged/],
  ['a hidden row', [{ ...RISKS, hiddenRows: new Set() }], /lost hidden/],
])('losing %s is noticed', (_, sheets, says) => {
  expect(() => expectSameCells({ ...WRITTEN, sheets }, WRITTEN)).toThrow(says);
});
