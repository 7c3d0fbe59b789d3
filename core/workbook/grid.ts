import { type Area, contains, type Position } from './address.ts';
import { type Cell, EMPTY, sameCell } from './cell.ts';

/** The used cells of one row, by ascending 1-based column; both lists have the same length. */
export interface GridRow {
  readonly columns: readonly number[];
  readonly cells: readonly Cell[];
}

/** The used cells of a sheet: rows by 1-based number. Memory is proportional to used cells. */
export type CellGrid = ReadonlyMap<number, GridRow>;

interface RowDraft {
  readonly columns: number[];
  readonly cells: Cell[];
}

/** A grid under construction. Cells may be set in any order; the last one set at a place stays. */
export class GridBuilder {
  readonly #rows = new Map<number, RowDraft>();
  #row = 0;
  /** The row that was written to last: hosts read row by row. */
  #line: RowDraft | undefined;

  set(row: number, column: number, cell: Cell): void {
    const { columns, cells } = this.#lineOf(row);
    const last = columns[columns.length - 1];
    if (last === undefined || last < column) {
      columns.push(column);
      cells.push(cell);
      return;
    }
    const index = lowerBound(columns, column);
    const replaced = columns[index] === column ? 1 : 0;
    columns.splice(index, replaced, column);
    cells.splice(index, replaced, cell);
  }

  #lineOf(row: number): RowDraft {
    if (this.#line && row === this.#row) return this.#line;
    const line = this.#rows.get(row) ?? { columns: [], cells: [] };
    if (line.columns.length === 0) this.#rows.set(row, line);
    this.#row = row;
    this.#line = line;
    return line;
  }

  /** The grid, rows in ascending order, without empty cells. The builder must not be used afterwards. */
  build(): CellGrid {
    const numbers = [...this.#rows.keys()].sort((a, b) => a - b);
    const grid = new Map<number, GridRow>();
    let columns: readonly number[] = [];
    for (const number of numbers) {
      const row = this.#rows.get(number);
      if (!row) continue;
      const used = row.cells.some((cell) => cell.kind === 'empty') ? withoutEmpty(row) : row;
      if (used.columns.length === 0) continue;
      // Most rows have cells in the same columns as the row before: then they share the list.
      if (!sameColumns(columns, used.columns)) columns = used.columns;
      grid.set(number, { columns, cells: used.cells });
    }
    return grid;
  }
}

function sameColumns(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((column, index) => column === other[index]);
}

/** The cell at a position; an empty cell where nothing stands. */
export function cellAt(grid: CellGrid, { row, column }: Position): Cell {
  return cellIn(grid.get(row), column);
}

/** The cell of a row in a 1-based column; an empty cell where nothing stands. */
export function cellIn(line: GridRow | undefined, column: number): Cell {
  if (!line) return EMPTY;
  // Most rows have no gaps: then the place follows from the first column.
  const guess = column - (line.columns[0] ?? 0);
  const index = line.columns[guess] === column ? guess : lowerBound(line.columns, column);
  return line.columns[index] === column ? (line.cells[index] ?? EMPTY) : EMPTY;
}

/** The smallest area around all used cells, or undefined for an empty grid. */
export function usedArea(grid: CellGrid): Area | undefined {
  let area: Area | undefined;
  for (const [row, { columns }] of grid) {
    const left = columns[0];
    const right = columns[columns.length - 1];
    if (left === undefined || right === undefined) continue;
    area = area
      ? {
          top: Math.min(area.top, row),
          bottom: Math.max(area.bottom, row),
          left: Math.min(area.left, left),
          right: Math.max(area.right, right),
        }
      : { top: row, bottom: row, left, right };
  }
  return area;
}

/** Visits each used cell, row by row. */
export function* usedCells(grid: CellGrid, within?: Area): Generator<Position & { cell: Cell }> {
  for (const [row, { columns, cells }] of grid) {
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index];
      const cell = cells[index];
      if (column === undefined || cell === undefined) continue;
      if (!within || contains(within, { row, column })) yield { row, column, cell };
    }
  }
}

/** Whether two grids hold the same content (see `sameCell`). */
export function sameGrid(one: CellGrid, other: CellGrid): boolean {
  if (one.size !== other.size) return false;
  for (const [row, { columns, cells }] of one) {
    if (other.get(row)?.columns.length !== columns.length) return false;
    const differs = cells.some(
      (cell, index) => !sameCell(cell, cellAt(other, { row, column: columns[index] ?? 0 })),
    );
    if (differs) return false;
  }
  return true;
}

/** A grid from rows of cells, the first one at `origin` (1-based, default A1). For tests and templates. */
export function gridFromRows(
  rows: readonly (readonly Cell[])[],
  origin: Position = { row: 1, column: 1 },
): CellGrid {
  const builder = new GridBuilder();
  rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      builder.set(origin.row + down, origin.column + across, cell);
    });
  });
  return builder.build();
}

function withoutEmpty(row: GridRow): GridRow {
  const columns: number[] = [];
  const cells: Cell[] = [];
  row.cells.forEach((cell, index) => {
    const column = row.columns[index];
    if (cell.kind === 'empty' || column === undefined) return;
    columns.push(column);
    cells.push(cell);
  });
  return { columns, cells };
}

/** The index of the first of ascending columns that is not before `column`. */
export function lowerBound(columns: readonly number[], column: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
