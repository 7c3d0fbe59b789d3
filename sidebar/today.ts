import type { CalendarDate } from '../core/workbook/date.ts';

/** The day it is where the user is. */
export function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as CalendarDate;
}
