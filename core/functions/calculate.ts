import type { Calculation, FunctionDeclaration, FunctionParameter } from './declaration.ts';
import type { FunctionError } from './function-error.ts';
import {
  type FunctionGrid,
  type FunctionValue,
  isBlank,
  isFunctionError,
} from './function-value.ts';

/** A range for each parameter, in order; undefined or absent where nothing was given. */
export type FunctionArguments = readonly (FunctionGrid | undefined)[];

/**
 * The results of a function, rows × columns. Ranges of the `each` parameters are laid over each
 * other as spreadsheets do: one row or one column serves all of the others' rows or columns, and
 * where a range ends before the largest, the result says so. A blank required value gives a blank
 * result (never 0), an error given is the error returned.
 */
export function calculate(
  declaration: FunctionDeclaration,
  given: FunctionArguments,
): FunctionGrid {
  const { parameters } = declaration;
  const missing = parameters.find((parameter, index) => !parameter.optional && !given[index]);
  if (missing) return [[{ error: 'argument-missing', parameter: missing.name }]];
  const calculation = declaration.prepare(
    parameters.flatMap(({ takes }, index) => (takes === 'table' ? [given[index]] : [])),
  );
  const inputs = parameters.flatMap((parameter, index) =>
    parameter.takes === 'each' ? [{ parameter, grid: given[index] ?? BLANK }] : [],
  );
  const rows = Math.max(...inputs.map(({ grid }) => grid.length));
  const columns = Math.max(...inputs.map(({ grid }) => grid[0]?.length ?? 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => resultAt(calculation, inputs, row, column)),
  );
}

interface Input {
  readonly parameter: FunctionParameter;
  readonly grid: FunctionGrid;
}

const BLANK: FunctionGrid = [[null]];

function resultAt(
  calculation: Calculation | FunctionError,
  inputs: readonly Input[],
  row: number,
  column: number,
): FunctionValue {
  const values = inputs.map(({ grid }) => valueAt(grid, row, column));
  const error = values.find(isFunctionError);
  if (error) return error;
  if (inputs.some(({ parameter }, index) => !parameter.optional && isBlank(values[index]))) {
    return null;
  }
  return isFunctionError(calculation) ? calculation : calculation(values);
}

function valueAt(grid: FunctionGrid, row: number, column: number): FunctionValue {
  const line = grid[grid.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { error: 'sizes-differ' } : value;
}
