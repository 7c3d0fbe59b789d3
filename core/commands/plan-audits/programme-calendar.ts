import { addMonths, type CalendarDate, calendarDate, daysBetween } from '../../workbook/date.ts';

/** Audits are planned for the middle of a month, or the last working day before it. */
const USUAL_DAY = 15;
const MONDAY = '2024-01-01' as CalendarDate;

/** The first day of the programme: of the start's month, or of the next where that has begun. */
export function firstDay(start: CalendarDate): CalendarDate {
  const monthStart = `${start.slice(0, 8)}01` as CalendarDate;
  return start === monthStart ? start : addMonths(monthStart, 1);
}

/** The month of the programme that a day is in; 1 is the first. */
export function monthOf(first: CalendarDate, day: CalendarDate): number {
  const [years = 0, months = 0] = difference(first, day);
  return years * 12 + months + 1;
}

/**
 * A working day in a month of the programme, no later in it than `latest`, so that an audit an
 * interval after another is no day too late; the month's first working day where none is.
 */
export function dayIn(first: CalendarDate, month: number, latest = USUAL_DAY): CalendarDate {
  const monthStart = addMonths(first, month - 1);
  for (let day = Math.min(USUAL_DAY, latest); day >= 1; day--) {
    const date = dayOf(monthStart, day);
    if (date && isWorkingDay(date)) return date;
  }
  const days = [1, 2, 3].flatMap((day) => dayOf(monthStart, day) ?? []);
  return days.find(isWorkingDay) ?? monthStart;
}

function isWorkingDay(date: CalendarDate): boolean {
  return ((daysBetween(MONDAY, date) % 7) + 7) % 7 < 5;
}

function dayOf(monthStart: CalendarDate, day: number): CalendarDate | undefined {
  const [year = 0, month = 1] = monthStart.split('-').map(Number);
  return calendarDate(year, month, day);
}

function difference(first: CalendarDate, day: CalendarDate): readonly number[] {
  const from = first.split('-').map(Number);
  return day
    .split('-')
    .slice(0, 2)
    .map((part, index) => Number(part) - (from[index] ?? 0));
}
