import { formatArea } from '../../../core/workbook/address.ts';
import type { Freeze } from '../../../core/workbook/sheet-features.ts';

/** Freezes as many rows and columns as told; none ends freezing. */
export function writeFreeze({ freezePanes }: Excel.Worksheet, { rows, columns }: Freeze): void {
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(formatArea({ top: 1, left: 1, bottom: rows, right: columns }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}
