import { type Cell, dateCell } from '../../core/workbook/cell.ts';
import { parseCalendarDate, serialFromDate } from '../../core/workbook/date.ts';

/** The cell of a day, in the 1900 date system. */
export function dateOf(day: string): Cell {
  return dateCell(serialFromDate(parseCalendarDate(day)!, 1900));
}
