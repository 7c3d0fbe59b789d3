import type { FunctionError } from './function-error.ts';

/**
 * What a cell gives to a function or gets from it. Dates are serials of the 1900 date system, an
 * empty cell is null (an empty text counts as one).
 */
export type FunctionValue = null | string | number | boolean | FunctionError;

/** Values of a range, rows × columns; at least one of each. A single value is 1 × 1. */
export type FunctionGrid = readonly (readonly FunctionValue[])[];

/** Whether a value is a failure. */
export function isFunctionError<T>(value: T | FunctionError): value is FunctionError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Whether a cell says nothing. */
export function isBlank(value: FunctionValue | undefined): value is null | undefined | string {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim());
}
