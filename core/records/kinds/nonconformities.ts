import { date, name, text, word } from '../columns.ts';
import { actionStatusColumn } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const NONCONFORMITY_PARSERS = {
  id: name,
  date,
  source: text,
  description: text,
  consequence: text,
  correction: text,
  rootCause: text,
  why1: text,
  why2: text,
  why3: text,
  why4: text,
  why5: text,
  risk: word,
  action: text,
  owner: name,
  due: date,
  closed: date,
  effectiveness: text,
  status: actionStatusColumn,
} satisfies ColumnParsers;

/** A nonconformity with its corrective action (10.2). */
export type Nonconformity = RecordOf<typeof NONCONFORMITY_PARSERS>;
