import type { CalendarDate } from '../workbook/date.ts';

/** The day a year before; the 28th stands for the 29th of February. */
export function yearBefore(day: CalendarDate): CalendarDate {
  const year = Number(day.slice(0, 4)) - 1;
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  return `${String(year).padStart(4, '0')}${rest}` as CalendarDate;
}
