/**
 * Which day a workbook calls number 1: 1900-01-01 (with Lotus's invented 29 February 1900, which
 * takes number 60), or 1904-01-02 where day 0 is 1904-01-01.
 */
export type DateSystem = 1900 | 1904;

/** A calendar day as "yyyy-mm-dd": sorts as text, has no time zone. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31) / MILLISECONDS_PER_DAY;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / MILLISECONDS_PER_DAY;
const FIRST_SERIAL: Readonly<Record<DateSystem, number>> = { 1900: 1, 1904: 0 };
const LAST_SERIAL: Readonly<Record<DateSystem, number>> = { 1900: 2_958_465, 1904: 2_957_003 };

/** The day, or undefined where the numbers make none (31 April, year 0). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    year >= 1000 &&
    year <= 9999 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return real ? (date.toISOString().slice(0, 10) as CalendarDate) : undefined;
}

/** Reads "yyyy-mm-dd" alone; undefined for anything else. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The day of a date serial (time of day dropped), or undefined outside what spreadsheets show. */
export function dateFromSerial(serial: number, system: DateSystem): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_SERIAL[system] && whole <= LAST_SERIAL[system])) return undefined;
  const days = system === 1904 ? EPOCH_1904 + whole : EPOCH_1900 + (whole > 60 ? whole - 1 : whole);
  return new Date(days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** The serial of a day in a date system. */
export function serialFromDate(date: CalendarDate, system: DateSystem): number {
  const days = Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
  if (system === 1904) return days - EPOCH_1904;
  const serial = days - EPOCH_1900;
  return serial >= 60 ? serial + 1 : serial;
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY;
}

/** The day some months later; the last of the month where the day doesn't exist there. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10) as CalendarDate;
}
