import type { FunctionError } from '../function-error.ts';
import { type FunctionGrid, type FunctionValue, isBlank } from '../function-value.ts';
import { textOf } from '../read-value.ts';
import { isSameStep } from './same-step.ts';

/**
 * What a table holds for a step or level: the first column names it, the answer stands in `column`
 * (1-based; 2 unless told otherwise). Blank where the table has the row and nothing there.
 */
export function lookUpStep(
  grid: FunctionGrid,
  wanted: FunctionValue,
  parameter: string,
  column = 2,
): FunctionValue {
  const line = grid.find(([step = null]) => isSameStep(step, wanted));
  if (!line) return { error: 'not-in-table', parameter, value: textOf(wanted) };
  const found = line[column - 1];
  if (found === undefined) {
    return { error: 'table-unreadable', parameter, expected: `${column} columns` };
  }
  return isBlank(found) ? null : found;
}

/** A number that a table holds for a step, or an error where it holds none. */
export function numberForStep(
  grid: FunctionGrid,
  wanted: FunctionValue,
  parameter: string,
): number | FunctionError {
  const found = lookUpStep(grid, wanted, parameter);
  if (typeof found === 'number') return found;
  if (typeof found === 'object' && found !== null) return found;
  return { error: 'table-unreadable', parameter, expected: 'a number beside each step' };
}
