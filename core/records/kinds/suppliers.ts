import { date, name, text, word } from '../columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const SUPPLIER_PARSERS = {
  supplier: text,
  service: text,
  criticality: word,
  requirements: text,
  assessment: date,
  nextReview: date,
  owner: name,
} satisfies ColumnParsers;

/** One supplier (A.5.19 to A.5.23). */
export type Supplier = RecordOf<typeof SUPPLIER_PARSERS>;
