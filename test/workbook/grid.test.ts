import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  booleanCell,
  type Cell,
  dateCell,
  EMPTY,
  errorCell,
  formulaCell,
  numberCell,
  sameCell,
  shownValue,
  textCell,
} from '../../core/workbook/cell.ts';
import {
  cellAt,
  GridBuilder,
  gridFromRows,
  sameGrid,
  usedArea,
  usedCells,
} from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import { arbitraryCell, arbitraryGrid, COLUMNS, ROWS } from '../support/arbitrary-workbook.ts';

const writes = fc.array(
  fc.record({
    row: fc.integer({ min: 1, max: ROWS }),
    column: fc.integer({ min: 1, max: COLUMNS }),
    cell: arbitraryCell,
  }),
  { maxLength: 30 },
);

describe('cells', () => {
  const KINDS: readonly Cell[] = [
    EMPTY,
    textCell('1'),
    numberCell(1),
    booleanCell(true),
    dateCell(1),
    errorCell('#N/A'),
    formulaCell('1', numberCell(1)),
  ];

  test('are the same only as themselves', () => {
    for (const one of KINDS) {
      for (const other of KINDS) expect(sameCell(one, { ...other })).toBe(one === other);
    }
  });

  test.each<[Cell, Cell]>([
    [textCell('a'), textCell('A')],
    [textCell('a'), textCell('a ')],
    [numberCell(0.1), numberCell(0.2)],
    [booleanCell(true), booleanCell(false)],
    [dateCell(1), dateCell(2)],
    [errorCell('#N/A'), errorCell('#REF!')],
    [formulaCell('A1'), formulaCell('A2')],
  ])('%j differs from %j', (one, other) => {
    expect(sameCell(one, other)).toBe(false);
  });

  test('formulas are the same whatever value they last had, and zero whatever its sign', () => {
    expect(sameCell(formulaCell('A1', numberCell(1)), formulaCell('A1', EMPTY))).toBe(true);
    expect(sameCell(numberCell(0), numberCell(-0))).toBe(true);
  });

  test('no text is no cell', () => {
    expect(textCell('')).toBe(EMPTY);
  });

  test('show the value of a formula', () => {
    expect(shownValue(formulaCell('A1', numberCell(4)))).toEqual(numberCell(4));
    expect(shownValue(textCell('x'))).toEqual(textCell('x'));
  });
});

describe('a grid', () => {
  test('holds the last cell that was set at each place, in ascending order', () => {
    fc.assert(
      fc.property(writes, (cells) => {
        const builder = new GridBuilder();
        const expected = new Map<string, Cell>();
        for (const { row, column, cell } of cells) {
          builder.set(row, column, cell);
          expected.set(`${row} ${column}`, cell);
        }
        const grid = builder.build();
        for (const { row, column } of cells) {
          expect(cellAt(grid, { row, column })).toEqual(expected.get(`${row} ${column}`));
        }
        const used = [...usedCells(grid)];
        const filled = [...expected.values()].filter(({ kind }) => kind !== 'empty');
        expect(used).toHaveLength(filled.length);
        const places = used.map(({ row, column }) => row * 100 + column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  test('with cells written is the grid built with those cells last', () => {
    fc.assert(
      fc.property(arbitraryGrid, writes, (grid, cells) => {
        const builder = new GridBuilder();
        for (const { row, column, cell } of usedCells(grid)) builder.set(row, column, cell);
        for (const { row, column, cell } of cells) builder.set(row, column, cell);
        expect([...withCells(grid, cells)]).toEqual([...builder.build()]);
      }),
    );
  });

  test('is the same as one with equal cells alone', () => {
    fc.assert(
      fc.property(arbitraryGrid, writes, (grid, cells) => {
        const other = withCells(grid, cells);
        const differs = cells.some((place) => !sameCell(cellAt(grid, place), cellAt(other, place)));
        expect(sameGrid(grid, other)).toBe(!differs);
        expect(sameGrid(other, grid)).toBe(!differs);
      }),
    );
  });

  test('knows the area around its cells', () => {
    expect(usedArea(new Map())).toBeUndefined();
    const grid = gridFromRows([[EMPTY, numberCell(1)], [], [numberCell(2)]], { row: 5, column: 3 });
    expect(usedArea(grid)).toEqual({ top: 5, left: 3, bottom: 7, right: 4 });
    expect([...grid.keys()]).toEqual([5, 7]);
  });

  test('lists the cells inside an area', () => {
    const grid = gridFromRows([
      [numberCell(1), numberCell(2)],
      [numberCell(3), numberCell(4)],
    ]);
    const within = { top: 1, left: 2, bottom: 5, right: 9 };
    expect([...usedCells(grid, within)]).toEqual([
      { row: 1, column: 2, cell: numberCell(2) },
      { row: 2, column: 2, cell: numberCell(4) },
    ]);
  });
});
