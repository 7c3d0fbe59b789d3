import type { Answer } from './answer.ts';
import type { ColumnParser } from './parse/parsed.ts';

/** How each field of a kind of record is parsed; keys are field ids. */
export type ColumnParsers = Readonly<Record<string, ColumnParser<unknown>>>;

/** The record that such parsers make: a 1-based row, and one answer a field. */
export type RecordOf<Parsers extends ColumnParsers> = { readonly row: number } & {
  readonly [Field in keyof Parsers]: Parsers[Field] extends ColumnParser<infer Value>
    ? Answer<Value>
    : never;
};
