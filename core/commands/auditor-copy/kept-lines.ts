import { isColumnShown } from '../../sharing/visible-part.ts';
import type { Area } from '../../workbook/address.ts';
import { type Cell, shownValue } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** Rows of fewer points show nothing, hidden or not. */
const LOWEST = 2;

/** Where the rows and columns of a sheet stand in its copy; those that are left out have no place. */
export interface KeptLines {
  /** The row of the copy, 1-based; undefined where it is left out. */
  row(row: number): number | undefined;
  column(column: number): number | undefined;
  /** The part of an area that is kept, as it stands in the copy; undefined where nothing is. */
  area(area: Area): Area | undefined;
  /** The last kept row and column of the copy that hold something. */
  readonly bottom: number;
  readonly right: number;
}

/**
 * The rows and columns of a copy: visible rows up to the last that shows something, and the columns
 * that are shared. Blank visible columns between and before them stay, so that the sheet keeps its
 * margins; rows that are only prepared, with formulas that give nothing yet, don't.
 */
export function keptLines(
  sheet: SheetSnapshot,
  shared: readonly number[],
  rowHeights: ReadonlyMap<number, number> = new Map(),
): KeptLines {
  const isShown = (row: number) =>
    !sheet.hiddenRows.has(row) && (rowHeights.get(row) ?? LOWEST) >= LOWEST;
  const isWide = (column: number) => isColumnShown(sheet, column);
  const rows = places(lastShownRow(sheet), isShown);
  const chosen = new Set(shared.filter(isWide));
  const filled = filledColumns(sheet);
  const last = [...chosen].reduce((most, column) => Math.max(most, column), 0);
  const columns = places(
    last,
    (column) => chosen.has(column) || (!filled.has(column) && isWide(column)),
  );
  return {
    row: (row) => rows.get(row),
    column: (column) => columns.get(column),
    area: ({ top, bottom, left, right }) => {
      const down = within(rows, top, bottom);
      const across = within(columns, left, right);
      if (!down || !across) return undefined;
      return { top: down.first, bottom: down.last, left: across.first, right: across.last };
    },
    bottom: rows.size,
    right: columns.size,
  };
}

/** The rows that show something, hidden or not. */
export function shownRows({ grid }: SheetSnapshot): readonly number[] {
  return [...grid].flatMap(([row, { cells }]) => (cells.some(showsSomething) ? [row] : []));
}

function lastShownRow(sheet: SheetSnapshot): number {
  return shownRows(sheet).reduce((last, row) => Math.max(last, row), 0);
}

function showsSomething(cell: Cell): boolean {
  const value = shownValue(cell);
  return value.kind === 'text' ? value.text !== '' : value.kind !== 'empty';
}

/** The place of each number up to the last that is kept, counted from 1. */
function places(last: number, isKept: (number: number) => boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let number = 1; number <= last; number++) {
    if (isKept(number)) found.set(number, found.size + 1);
  }
  return found;
}

function filledColumns({ grid }: SheetSnapshot): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { columns } of grid.values()) for (const column of columns) filled.add(column);
  return filled;
}

function within(
  kept: ReadonlyMap<number, number>,
  first: number,
  last: number,
): { readonly first: number; readonly last: number } | undefined {
  let found: { first: number; last: number } | undefined;
  for (const [number, place] of kept) {
    if (number < first || number > last) continue;
    found = { first: found?.first ?? place, last: place };
  }
  return found;
}
