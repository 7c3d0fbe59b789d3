import type { Cell } from '../../../core/workbook/cell.ts';
import { isDateFormatCode } from '../../../core/workbook/date-format-code.ts';

export const GENERAL = 'General';
const TEXT = '@';
const DATE = 'yyyy-mm-dd';

/** The number format that a cell needs to hold its content, where its own would make it another. */
export function neededFormat(cell: Cell, found: string): string | undefined {
  switch (cell.kind) {
    case 'date':
      return isDateFormatCode(found) ? undefined : DATE;
    case 'number':
      return isDateFormatCode(found) || found === TEXT ? GENERAL : undefined;
    case 'boolean':
    case 'error':
    case 'formula':
      return found === TEXT ? GENERAL : undefined;
    default:
      return undefined;
  }
}
