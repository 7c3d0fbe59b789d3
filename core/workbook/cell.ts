/** Error values that spreadsheets put into cells. */
export type CellErrorCode = string & { readonly __brand: 'CellErrorCode' };

/**
 * What a cell holds. A date is a number that its number format shows as a date; `serial` counts
 * days in the workbook's own date system (1900 or 1904, see date.ts). A formula carries the value
 * that the host last calculated, or `empty` where none is known.
 */
export type Cell = Scalar | FormulaCell;

export type Scalar =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'error'; readonly code: CellErrorCode };

export interface FormulaCell {
  readonly kind: 'formula';
  /** Without the leading equals sign, in English function names, comma separated, as .xlsx stores it. */
  readonly formula: string;
  readonly value: Scalar;
}

export const EMPTY: Scalar = { kind: 'empty' };

export function textCell(text: string): Scalar {
  return text === '' ? EMPTY : { kind: 'text', text };
}

export function numberCell(number: number): Scalar {
  return { kind: 'number', number };
}

export function booleanCell(boolean: boolean): Scalar {
  return { kind: 'boolean', boolean };
}

export function dateCell(serial: number): Scalar {
  return { kind: 'date', serial };
}

export function errorCell(code: string): Scalar {
  return { kind: 'error', code: code as CellErrorCode };
}

export function formulaCell(formula: string, value: Scalar = EMPTY): FormulaCell {
  return { kind: 'formula', formula, value };
}

/** The value a reader sees: the cell itself, or what its formula last gave. */
export function shownValue(cell: Cell): Scalar {
  return cell.kind === 'formula' ? cell.value : cell;
}

/** Equal content. Cached formula values do not count: they are the host's, not the author's. */
export function sameCell(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  switch (one.kind) {
    case 'empty':
      return other.kind === 'empty';
    case 'text':
      return other.kind === 'text' && other.text === one.text;
    case 'number':
      return other.kind === 'number' && other.number === one.number;
    case 'boolean':
      return other.kind === 'boolean' && other.boolean === one.boolean;
    case 'date':
      return other.kind === 'date' && other.serial === one.serial;
    case 'error':
      return other.kind === 'error' && other.code === one.code;
    case 'formula':
      return other.kind === 'formula' && other.formula === one.formula;
  }
}
