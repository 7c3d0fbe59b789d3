import { stepInText } from '../method/step-text.ts';
import type { Rating } from '../records/rating.ts';
import { dateFromSerial, parseCalendarDate, serialFromDate } from '../workbook/date.ts';
import type { FunctionError } from './function-error.ts';
import { type FunctionValue, isBlank, isFunctionError } from './function-value.ts';

/** A value as it would be shown, for messages and look-ups; empty for an error. */
export function textOf(value: FunctionValue | undefined): string {
  if (value === undefined || value === null || isFunctionError(value)) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value).trim();
}

/** A number, or a text that is one; `fallback` for a blank. */
export function numberOf(
  value: FunctionValue | undefined,
  parameter: string,
  fallback?: number,
): number | FunctionError {
  if (isBlank(value) && fallback !== undefined) return fallback;
  const number = typeof value === 'number' ? value : Number(textOf(value) || Number.NaN);
  return Number.isFinite(number)
    ? number
    : { error: 'not-a-number', parameter, value: textOf(value) };
}

/** The day of a serial, or of a text "yyyy-mm-dd", as a serial without time. */
export function daySerialOf(
  value: FunctionValue | undefined,
  parameter: string,
): number | FunctionError {
  const day = typeof value === 'string' ? parseCalendarDate(value.trim()) : undefined;
  const serial = day ? serialFromDate(day, 1900) : value;
  return typeof serial === 'number' && dateFromSerial(serial, 1900)
    ? Math.floor(serial)
    : { error: 'not-a-date', parameter, value: textOf(value) };
}

/** TRUE or FALSE; a blank is FALSE. */
export function booleanOf(
  value: FunctionValue | undefined,
  parameter: string,
): boolean | FunctionError {
  if (typeof value === 'boolean') return value;
  return isBlank(value) ? false : { error: 'not-true-or-false', parameter, value: textOf(value) };
}

/** A step of a scale as a cell says it: 3, "Possible" or "3 - Possible"; undefined for what is none. */
export function ratingOf(value: FunctionValue | undefined): Rating | undefined {
  if (typeof value === 'number') return { number: value, label: '' };
  return typeof value === 'string' ? stepInText(value) : undefined;
}
