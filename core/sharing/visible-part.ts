import { GridBuilder, usedCells } from '../workbook/grid.ts';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot.ts';

/**
 * The workbook without what is hidden: hidden sheets are gone, cells of hidden rows and columns are
 * empty. What is left stands where it stood.
 */
export function visiblePart(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
  return { ...snapshot, sheets: sheets.map(visibleSheet) };
}

/** Columns of fewer characters show nothing, hidden or not. */
const NARROWEST = 0.5;

/** Whether what stands in a column can be seen. */
export function isColumnShown(
  { hiddenColumns, columnWidths }: Pick<SheetSnapshot, 'hiddenColumns' | 'columnWidths'>,
  column: number,
): boolean {
  return !hiddenColumns.has(column) && (columnWidths.get(column) ?? NARROWEST) >= NARROWEST;
}

function visibleSheet(sheet: SheetSnapshot): SheetSnapshot {
  const { hiddenRows } = sheet;
  const grid = new GridBuilder();
  for (const { row, column, cell } of usedCells(sheet.grid)) {
    if (!hiddenRows.has(row) && isColumnShown(sheet, column)) grid.set(row, column, cell);
  }
  return { ...sheet, grid: grid.build() };
}
