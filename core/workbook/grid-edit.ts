import type { Position } from './address.ts';
import type { Cell } from './cell.ts';
import { type CellGrid, type GridRow, lowerBound } from './grid.ts';

/** A cell to be written; an empty one takes away what stands there. */
export interface CellWrite extends Position {
  readonly cell: Cell;
}

/** The grid with some cells written. Rows that no write names are shared with the old grid. */
export function withCells(grid: CellGrid, writes: readonly CellWrite[]): CellGrid {
  const byRow = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const row = byRow.get(write.row);
    if (row) row.push(write);
    else byRow.set(write.row, [write]);
  }
  const rows = new Map(grid);
  for (const [number, rowWrites] of byRow) {
    const row = withRowCells(grid.get(number), rowWrites);
    if (row.columns.length > 0) rows.set(number, row);
    else rows.delete(number);
  }
  const isNew = [...byRow.keys()].some((number) => !grid.has(number));
  return isNew ? new Map([...rows].sort(([one], [other]) => one - other)) : rows;
}

function withRowCells(row: GridRow | undefined, writes: readonly CellWrite[]): GridRow {
  const columns = [...(row?.columns ?? [])];
  const cells = [...(row?.cells ?? [])];
  for (const { column, cell } of writes) {
    const index = lowerBound(columns, column);
    const replaced = columns[index] === column ? 1 : 0;
    const isUsed = cell.kind !== 'empty';
    columns.splice(index, replaced, ...(isUsed ? [column] : []));
    cells.splice(index, replaced, ...(isUsed ? [cell] : []));
  }
  return { columns, cells };
}
