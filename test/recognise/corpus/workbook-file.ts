/** What stands in a cell: text, number, yes/no, a day as "yyyy-mm-dd", or a formula and its value. */
export type CellContent =
  | string
  | number
  | boolean
  | { readonly d: string }
  | { readonly f: string; readonly v: string | number | boolean };

export interface SheetFile {
  readonly name: string;
  readonly merges?: readonly string[];
  /** By 1-based row number, then by column letters. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, CellContent>>>>;
}

/** A table that stands on a sheet. Rows are 1-based; `lastRow` is above `firstRow` where it is empty. */
export interface TableTruth {
  readonly sheet: string;
  readonly kind: string;
  /** The row of the leaf labels; a list where merged cells let another row be said too. */
  readonly headerRow: number | readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /**
   * Column letters by field. "a|b": either field is right; "?a": a may be found there, but need
   * not be. A list of letters: any of them is right, the first one is preferred.
   */
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
}

/** A sheet where tables of these kinds may be found, but need not be. */
export interface OptionalTruth {
  readonly sheet: string;
  readonly optional: readonly string[];
}

export type Truth = TableTruth | OptionalTruth;

export interface WorkbookFile {
  readonly language: string;
  readonly sheets: readonly SheetFile[];
  readonly truth: readonly Truth[];
}

export function isTable(truth: Truth): truth is TableTruth {
  return 'kind' in truth;
}
