import type { FunctionDeclaration, FunctionParameter } from '../core/functions/declaration.ts';
import { FUNCTIONS } from '../core/functions/functions.ts';

/** What Excel has to know of the functions before it runs any of our script. */
export interface FunctionsMetadata {
  /** Cells with errors are given to functions, which say what to mend. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  /** Every result may spill. */
  readonly result: { readonly dimensionality: 'matrix' };
}

/** Every parameter takes a cell or a range, of numbers or words. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

/** The metadata of all functions. */
export function functionsMetadata(): FunctionsMetadata {
  return { allowErrorForDataTypeAny: true, functions: FUNCTIONS.map(functionMetadata) };
}

function functionMetadata({
  name,
  description,
  parameters,
}: FunctionDeclaration): FunctionMetadata {
  return {
    id: name,
    name,
    description,
    parameters: parameters.map(parameterMetadata),
    result: { dimensionality: 'matrix' },
  };
}

function parameterMetadata({ name, description, optional }: FunctionParameter): ParameterMetadata {
  const range = { type: 'any', dimensionality: 'matrix' } as const;
  return { name, description, ...range, ...(optional ? { optional } : {}) };
}
