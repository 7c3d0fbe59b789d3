import { date, name, text } from '../columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const AWARENESS_PARSERS = {
  audience: text,
  topic: text,
  date,
  attendance: text,
  owner: name,
} satisfies ColumnParsers;

/** One session or measure that makes people aware (7.3). */
export type AwarenessSession = RecordOf<typeof AWARENESS_PARSERS>;
