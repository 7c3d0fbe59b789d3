import { sheetName } from '../../core/workbook/address.ts';
import type { RowPlace } from '../../sidebar/app/screen-choice.ts';
import type { ExcelAccess } from '../host/excel-access.ts';

/** The row of the active cell, which is the one that was clicked on. */
export function activeRow(excel: ExcelAccess): Promise<RowPlace> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,worksheet/name');
    await context.sync();
    return { sheet: sheetName(cell.worksheet.name), row: cell.rowIndex + 1 };
  });
}
