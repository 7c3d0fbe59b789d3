import { calculate } from '../../core/functions/calculate.ts';
import { errorCode, errorText } from '../../core/functions/function-error.ts';
import {
  type FunctionGrid,
  type FunctionValue,
  isFunctionError,
} from '../../core/functions/function-value.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';
import type {
  CustomFunctionsRuntime,
  GivenRange,
  GivenValue,
  ShownValue,
} from './custom-functions-runtime.ts';

/** Tells Excel what carries out each function that its metadata names. */
export function associateFunctions(runtime: CustomFunctionsRuntime): void {
  const shown = (value: FunctionValue): ShownValue => {
    if (isFunctionError(value)) return new runtime.Error(errorCode(value), errorText(value));
    // A result without a value would show as 0.
    return value ?? '';
  };
  for (const declaration of FUNCTIONS) {
    runtime.associate(declaration.name, (...given) =>
      calculate(declaration, given.map(gridOf)).map((line) => line.map(shown)),
    );
  }
}

function gridOf(given: GivenRange | object): FunctionGrid | undefined {
  return Array.isArray(given) ? given.map((line) => line.map(functionValue)) : undefined;
}

function functionValue(given: GivenValue): FunctionValue {
  if (given === undefined || given === null || given === '') return null;
  return typeof given === 'object' ? { error: 'error-given', code: given.code } : given;
}
