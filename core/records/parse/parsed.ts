import type { Language } from '../../registers/declaration.ts';
import type { Scalar } from '../../workbook/cell.ts';
import type { DateSystem } from '../../workbook/date.ts';

/** What one cell says: a value, nothing yet, or something that we can't read. */
export type Parsed<T> = { readonly value: T } | 'blank' | 'unreadable';

/** Reads one cell that isn't empty and isn't an error. `text` is what a reader sees in it. */
export type CellParser<T> = (cell: Scalar, text: string) => Parsed<T>;

export type ColumnAnswer = string | boolean;

/** A question about a column; equal texts give equal answers. */
export type ColumnQuestion = (texts: Iterable<string>) => ColumnAnswer;

/** What a parser may know about the column that it reads. */
export interface ColumnEvidence {
  readonly language: Language;
  readonly dateSystem: DateSystem;
  /** The answer to a question that only the texts of all the column's data cells can tell. */
  ask(question: ColumnQuestion): ColumnAnswer;
}

/** Makes the parser of one column. */
export type ColumnParser<T> = (column: ColumnEvidence) => CellParser<T>;
