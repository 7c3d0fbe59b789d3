import { date, name, text } from '../columns.ts';
import { actionStatusColumn } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const REVIEW_PARSERS = {
  date,
  attendees: text,
  input: text,
  conclusion: text,
  decision: text,
  owner: name,
  due: date,
  status: actionStatusColumn,
} satisfies ColumnParsers;

/** One topic of a management review, and what was decided on it (9.3). */
export type ReviewItem = RecordOf<typeof REVIEW_PARSERS>;
