import { addMonths, dateFromSerial, serialFromDate } from '../workbook/date.ts';
import type { FunctionError } from './function-error.ts';

const MOST_MONTHS = 1200;

/**
 * The serial of the day some whole months later (the last day of a month where that day doesn't
 * exist), or an error naming `parameter` for months that are none, or more than a hundred years.
 */
export function monthsLater(
  serial: number,
  months: number,
  parameter: string,
): number | FunctionError {
  const day = dateFromSerial(serial, 1900);
  const isInterval = Number.isInteger(months) && months > 0 && months <= MOST_MONTHS;
  const later = day && isInterval ? addMonths(day, months) : undefined;
  if (later === undefined) return { error: 'not-months', parameter, value: String(months) };
  return serialFromDate(later, 1900);
}
