import type { Scalar } from '../../workbook/cell.ts';
import { type DateSystem, dateFromSerial } from '../../workbook/date.ts';

/** What a reader sees in a cell, without the sheet's number format: dates as "yyyy-mm-dd". */
export function shownText(cell: Scalar, dateSystem: DateSystem): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'date':
      return dateFromSerial(cell.serial, dateSystem) ?? String(cell.serial);
    case 'error':
      return cell.code;
  }
}
