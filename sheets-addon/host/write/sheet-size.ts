import type { Sheet } from '../services.ts';

/** Adds rows and columns at the end of a sheet until a place exists. */
export function growTo(sheet: Sheet, bottom: number, right: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (bottom > rows) sheet.insertRowsAfter(rows, bottom - rows);
  if (right > columns) sheet.insertColumnsAfter(columns, right - columns);
}
