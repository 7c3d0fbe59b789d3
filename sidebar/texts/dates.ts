import type { CalendarDate } from '../../core/workbook/date.ts';

/** A day as a locale writes it, e.g. "3 Mar 2026". */
export function shownDate(day: CalendarDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A month of a year, "yyyy-mm", as a locale writes it, e.g. "March 2026". */
export function shownMonth(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** The name of a month, 0-based, short or long. */
export function monthName(month: number, locale: string, length: 'narrow' | 'long'): string {
  const format = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month, 1)));
}
