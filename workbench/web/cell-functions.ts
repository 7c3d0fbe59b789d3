import { CellErrorType, registries } from '@odoo/o-spreadsheet';
import { calculate } from '../../core/functions/calculate.ts';
import type { FunctionDeclaration, FunctionParameter } from '../../core/functions/declaration.ts';
import { errorCode, errorText } from '../../core/functions/function-error.ts';
import {
  type FunctionGrid,
  type FunctionValue,
  isFunctionError,
} from '../../core/functions/function-value.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';

const NAMESPACE = 'ISMS.';
const CATEGORY = 'ISMS';
const DATE_FORMAT = 'yyyy-mm-dd';

type Definition = Parameters<typeof registries.functionRegistry.add>[1];
type Argument = Parameters<Definition['compute']>[number];
type GivenValue = Exclude<Argument, undefined | unknown[][]>;

interface ShownResult {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly message?: string;
}

const ERRORS: ReadonlySet<unknown> = new Set(Object.values(CellErrorType));

/** Offers our functions in the cells of every spreadsheet of the page; once is enough. */
export function offerCellFunctions(): void {
  for (const declaration of FUNCTIONS) {
    registries.functionRegistry.replace(NAMESPACE + declaration.name, definitionOf(declaration));
  }
}

function definitionOf(declaration: FunctionDeclaration): Definition {
  return {
    description: declaration.description,
    category: CATEGORY,
    args: declaration.parameters.map(argumentOf),
    compute: (...given) => {
      const results = calculate(declaration, given.map(gridOf));
      return columnsOf(results).map((column) =>
        column.map((value) => shownResult(value, declaration)),
      );
    },
  };
}

function argumentOf({
  name,
  description,
  optional,
}: FunctionParameter): Definition['args'][number] {
  // Ranges are taken whole: how they are laid over each other is the function's own business.
  const type: Definition['args'][number]['type'] = ['ANY', 'RANGE'];
  return { name, description, optional, type, acceptMatrix: true, acceptErrors: true };
}

/** The spreadsheet gives ranges as columns of rows. */
function gridOf(argument: Argument): FunctionGrid | undefined {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return [[givenValue(argument)]];
  return columnsOf(argument).map((row) => row.map(givenValue));
}

function givenValue(given: GivenValue | undefined): FunctionValue {
  const value = given?.value ?? null;
  return ERRORS.has(value) ? { error: 'error-given', code: String(value) } : value;
}

function columnsOf<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

function shownResult(value: FunctionValue, { result }: FunctionDeclaration): ShownResult {
  if (isFunctionError(value)) {
    const isMissing = errorCode(value) === '#N/A';
    const shown = isMissing ? CellErrorType.NotAvailable : CellErrorType.GenericError;
    return { value: shown, message: errorText(value) };
  }
  // A result without a value would show as 0.
  if (value === null) return { value: '' };
  return result.type === 'date' ? { value, format: DATE_FORMAT } : { value };
}
