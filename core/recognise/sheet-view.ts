import type { Area } from '../workbook/address.ts';
import { type Cell, shownValue } from '../workbook/cell.ts';
import { cellAt, cellIn, type GridRow } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** A sheet with its merged areas by row, to look at headers. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  /** Numbers of the rows with cells, ascending. */
  readonly rows: readonly number[];
  /** The merged area over a cell, if any. */
  mergeAt(row: number, column: number): Area | undefined;
}

/** Areas taller than this are no headers (people merge whole columns). */
const TALLEST_MERGE = 12;

export function viewSheet(sheet: SheetSnapshot): SheetView {
  const byRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    if (area.bottom - area.top >= TALLEST_MERGE) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return {
    sheet,
    rows: [...sheet.grid.keys()],
    mergeAt: (row, column) =>
      byRow.get(row)?.find(({ left, right }) => column >= left && column <= right),
  };
}

/** The text that a cell shows, trimmed; '' where it shows none (numbers are no text here). */
export function textOf(cell: Cell): string {
  const value = shownValue(cell);
  return value.kind === 'text' ? value.text.trim() : '';
}

/** The text in a 1-based column of a row, trimmed. */
export function textIn(line: GridRow | undefined, column: number): string {
  return textOf(cellIn(line, column));
}

/** The text at a place of a sheet, trimmed. */
export function textAt({ sheet }: SheetView, row: number, column: number): string {
  return textOf(cellAt(sheet.grid, { row, column }));
}
