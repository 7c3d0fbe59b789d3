import type { Area } from '../workbook/address.ts';
import type { Cell } from '../workbook/cell.ts';
import type { CellGrid, GridRow } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { type SheetView, viewSheet } from './sheet-view.ts';

/** Columns of a sheet, both ends included, 1-based. */
interface Strip {
  readonly left: number;
  readonly right: number;
}

/** Parts of a sheet beside each other, apart by columns without any cell; the sheet itself if it is whole. */
export function stripViews(view: SheetView): readonly SheetView[] {
  const strips = stripsOf(view.sheet);
  if (strips.length < 2) return [view];
  return strips.map((strip) => viewSheet({ ...view.sheet, grid: within(view.sheet.grid, strip) }));
}

/** A merge over more columns than this is a title, not a wide column. */
const WIDEST_COLUMN = 4;

/** Columns that belong to a column of merged cells, and so are blank without setting tables apart. */
export function mergedColumns(merges: readonly Area[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { left, right } of merges) {
    if (right - left >= WIDEST_COLUMN) continue;
    for (let column = left + 1; column <= right; column++) covered.add(column);
  }
  return covered;
}

function stripsOf({ grid, merges }: SheetSnapshot): readonly Strip[] {
  const used = new Set<number>(mergedColumns(merges));
  for (const { columns } of grid.values()) for (const column of columns) used.add(column);
  const strips: { left: number; right: number }[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = strips[strips.length - 1];
    if (last && column === last.right + 1) last.right = column;
    else strips.push({ left: column, right: column });
  }
  return strips;
}

function within(grid: CellGrid, { left, right }: Strip): CellGrid {
  const part = new Map<number, GridRow>();
  for (const [row, line] of grid) {
    const columns: number[] = [];
    const cells: Cell[] = [];
    line.columns.forEach((column, index) => {
      const cell = line.cells[index];
      if (column < left || column > right || !cell) return;
      columns.push(column);
      cells.push(cell);
    });
    if (columns.length > 0) part.set(row, { columns, cells });
  }
  return part;
}
