import { isGrid } from '../../core/functions/example-formula.ts';
import type { FunctionGrid, FunctionValue } from '../../core/functions/function-value.ts';

/** A value as a range of one cell; ranges as they are. */
export function gridOf(argument: FunctionValue | FunctionGrid): FunctionGrid {
  return isGrid(argument) ? argument : [[argument]];
}
