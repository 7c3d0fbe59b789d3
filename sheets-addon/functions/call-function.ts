import { calculate } from '../../core/functions/calculate.ts';
import { errorCode, errorText } from '../../core/functions/function-error.ts';
import {
  type FunctionGrid,
  type FunctionValue,
  isFunctionError,
} from '../../core/functions/function-value.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Midnights from here (east) to eleven hours west of Greenwich fall on their own day. */
const EASTMOST = 13 * 3_600_000;
const ERROR = /^#[A-Z0-9/?!]+$/;

/** A value of a cell as Google Sheets gives and takes it. */
export type SheetValue = string | number | boolean | Date | null | undefined;

/**
 * The results of a function for cells. Google Sheets gives a range as rows of values and a single
 * cell as its value, and takes back the same. A single result that fails is an error with its reason;
 * among others, the reason stands in its cell. Dates are serials: the cell's format shows them.
 */
export function callFunction(
  name: string,
  given: readonly (SheetValue | SheetValue[][])[],
): SheetValue | SheetValue[][] {
  const declaration = FUNCTIONS.find((one) => one.name === name);
  if (!declaration) throw new Error(`no such function: ${name}`);
  const results = calculate(declaration, given.map(gridOf));
  const [[only] = []] = results;
  const isSingle = results.length === 1 && results[0]?.length === 1;
  if (!isSingle) return results.map((line) => line.map(shownAmongOthers));
  if (isFunctionError(only)) throw new Error(errorText(only));
  return only ?? '';
}

function gridOf(argument: SheetValue | SheetValue[][]): FunctionGrid | undefined {
  if (argument === undefined) return undefined;
  return Array.isArray(argument)
    ? argument.map((line) => line.map(cellValue))
    : [[cellValue(argument)]];
}

function cellValue(value: SheetValue): FunctionValue {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'string' && ERROR.test(value)) return { error: 'error-given', code: value };
  return value;
}

/** The serial of the day that a date's cell shows, whatever the time zone of its spreadsheet. */
function dayOf(date: Date): number {
  return Math.floor((date.getTime() + EASTMOST - DAY_ZERO) / MILLISECONDS_PER_DAY);
}

function shownAmongOthers(value: FunctionValue): SheetValue {
  if (isFunctionError(value)) return `${errorCode(value)} ${errorText(value)}`;
  return value ?? '';
}
