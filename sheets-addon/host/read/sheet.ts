import { sheetName } from '../../../core/workbook/address.ts';
import { emptySheet, type SheetSnapshot } from '../../../core/workbook/snapshot.ts';
import { areaOf, rangeOf } from '../areas.ts';
import { chartsByName } from '../chart-names.ts';
import { charactersOf } from '../column-widths.ts';
import { protectionOf } from '../protections.ts';
import type { Sheet } from '../services.ts';
import { readCells } from './cells.ts';
import { readFormats } from './conditional-formats.ts';
import { readValidations } from './validations.ts';

/** What reading a sheet needs to know of its spreadsheet. */
export interface ReadContext {
  readonly names: ReadonlyMap<string, string>;
  serialOf(date: Date): number;
}

/**
 * A sheet as it is. The number of calls depends on its columns, merged cells and rules, not on its
 * rows; which rows are hidden can only be asked row by row, so nobody is told.
 */
export function readSheet(sheet: Sheet, { names, serialOf }: ReadContext): SheetSnapshot {
  const empty = emptySheet(sheetName(sheet.getName()));
  const visibility = sheet.isSheetHidden() ? 'hidden' : 'visible';
  if (!hasCells(sheet)) return { ...empty, visibility };
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const whole = rangeOf(sheet, { top: 1, left: 1, bottom: rows, right: columns });
  const filter = sheet.getFilter();
  return {
    ...empty,
    visibility,
    grid: readCells(sheet, serialOf),
    merges: whole.getMergedRanges().map(areaOf),
    validations: readValidations(sheet, whole, names),
    conditionalFormats: readFormats(sheet).map(({ format }) => format),
    freeze: { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() },
    filter: filter ? areaOf(filter.getRange()) : null,
    ...readColumns(sheet, columns),
    protection: protectionOf(sheet),
    chartNames: [...chartsByName(sheet).keys()],
  };
}

/** Whether a sheet is one of cells, and not of a chart or of other data. */
export function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/** Widths of columns that aren't as wide as a new one, and those that are hidden. */
function readColumns(
  sheet: Sheet,
  columns: number,
): Pick<SheetSnapshot, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (let column = 1; column <= columns; column++) {
    const width = charactersOf(sheet.getColumnWidth(column));
    if (width !== null) columnWidths.set(column, width);
    if (sheet.isColumnHiddenByUser(column)) hiddenColumns.add(column);
  }
  return { columnWidths, hiddenColumns };
}
