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

function visibleSheet(sheet: SheetSnapshot): SheetSnapshot {
  const { hiddenRows, hiddenColumns } = sheet;
  if (hiddenRows.size === 0 && hiddenColumns.size === 0) return sheet;
  const grid = new GridBuilder();
  for (const { row, column, cell } of usedCells(sheet.grid)) {
    if (!hiddenRows.has(row) && !hiddenColumns.has(column)) grid.set(row, column, cell);
  }
  return { ...sheet, grid: grid.build() };
}
