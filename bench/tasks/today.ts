import { type CalendarDate, parseCalendarDate } from '../../core/workbook/date.ts';

/** The day that all measured checks reckon with. */
export function today(): CalendarDate {
  const date = parseCalendarDate('2026-11-23');
  if (!date) throw new Error('no date');
  return date;
}
