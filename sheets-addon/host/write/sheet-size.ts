import type { SheetSize } from '../reach.ts';
import type { Sheet } from '../services.ts';

/** Adds rows and columns at the end of a sheet until it has as many as asked for. */
export function growTo(sheet: Sheet, { rows, columns }: SheetSize): void {
  const [missingRows, missingColumns] = [
    rows - sheet.getMaxRows(),
    columns - sheet.getMaxColumns(),
  ];
  if (missingRows > 0) sheet.insertRowsAfter(rows - missingRows, missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(columns - missingColumns, missingColumns);
}
