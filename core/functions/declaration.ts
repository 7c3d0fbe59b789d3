import type { FunctionError } from './function-error.ts';
import type { FunctionGrid, FunctionValue } from './function-value.ts';

export const FUNCTION_NAMES = [
  'SCORE',
  'LEVEL',
  'ACTION',
  'ACCEPTABLE',
  'CONTROL',
  'CONTROL2022',
  'SOASTATUS',
  'NEXTREVIEW',
  'NEXTAUDIT',
  'ALE',
] as const;

/** The name of a function without what a host puts before it ("ISMS." or "ISMS_"). */
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** What the cells of a parameter or result hold; `any`: numbers or words. */
export type FunctionType = 'any' | 'number' | 'text' | 'boolean' | 'date';

/**
 * A parameter. Of `each` the function takes one value at a time: a range of them gives a range of
 * results. A `table` is one range that serves all results: a scale, a matrix, levels.
 */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly takes: 'each' | 'table';
  readonly type: FunctionType;
  readonly optional: boolean;
}

/** A call that shows what the function does; tests prove it, the documentation prints it. */
export interface FunctionExample {
  readonly arguments: readonly (FunctionValue | FunctionGrid)[];
  readonly result: FunctionValue | FunctionGrid;
}

/** Makes one result of the `each` values, in the order of their parameters; none is an error. */
export type Calculation = (values: readonly FunctionValue[]) => FunctionValue;

/** A function for cells, and all that a host needs to offer it. */
export interface FunctionDeclaration {
  readonly name: FunctionName;
  /** What it gives, in words that need no knowledge of ISO. */
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type: FunctionType; readonly description: string };
  readonly examples: readonly FunctionExample[];
  /**
   * Reads the `table` arguments, in the order of their parameters (undefined: not given), once for
   * all results. Required `each` values are never blank in the calculation.
   */
  prepare(tables: readonly (FunctionGrid | undefined)[]): Calculation | FunctionError;
}

type Options = Partial<Pick<FunctionParameter, 'type' | 'optional'>>;

/** A parameter of single values or ranges; required, of any type, unless told otherwise. */
export function each(name: string, description: string, options: Options = {}): FunctionParameter {
  return { name, description, takes: 'each', type: 'any', optional: false, ...options };
}

/** A parameter that is one range for all results; required, of any type, unless told otherwise. */
export function table(name: string, description: string, options: Options = {}): FunctionParameter {
  return { name, description, takes: 'table', type: 'any', optional: false, ...options };
}
