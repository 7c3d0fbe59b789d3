import type { FunctionGrid, FunctionValue } from '../../core/functions/function-value.ts';
/** A value as a range of one cell; ranges as they are. */
export declare function gridOf(argument: FunctionValue | FunctionGrid): FunctionGrid;
