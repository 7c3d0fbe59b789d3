import { dateFromSerial } from '../workbook/date.ts';
import type { FunctionDeclaration, FunctionExample, FunctionType } from './declaration.ts';
import { errorCode } from './function-error.ts';
import { type FunctionGrid, type FunctionValue, isFunctionError } from './function-value.ts';

/** An example as a formula, e.g. `=ISMS.LEVEL(12,{"Low",1;"High",12})`; `prefix` is the host's, "ISMS." or "ISMS_". */
export function exampleFormula(
  { name, parameters }: FunctionDeclaration,
  example: FunctionExample,
  prefix: string,
): string {
  const texts = example.arguments.map((argument, index) =>
    formulaText(argument, parameters[index]?.type ?? 'any'),
  );
  return `=${prefix}${name}(${texts.join(',')})`;
}

/** A value or range as a formula writes it; dates as calls of DATE. */
export function formulaText(argument: FunctionValue | FunctionGrid, type: FunctionType): string {
  if (!isGrid(argument)) return valueText(argument, type);
  const rows = argument.map((line) =>
    line.map((value) => valueText(value ?? '', type) || '""').join(','),
  );
  return `{${rows.join(';')}}`;
}

/** Whether an argument of an example is a range. */
export function isGrid(argument: FunctionValue | FunctionGrid): argument is FunctionGrid {
  return Array.isArray(argument);
}

function valueText(value: FunctionValue, type: FunctionType): string {
  if (value === null) return '';
  if (isFunctionError(value)) return errorCode(value);
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return type === 'date' ? dateText(value) : String(value);
}

function dateText(serial: number): string {
  const [year, month, day] = (dateFromSerial(serial, 1900) ?? '').split('-').map(Number);
  return year === undefined ? String(serial) : `DATE(${year},${month},${day})`;
}
