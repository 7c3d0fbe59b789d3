import { date, name, text } from '../columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const COMPETENCE_PARSERS = {
  person: name,
  required: text,
  held: text,
  evidence: text,
  gap: text,
  action: text,
  owner: name,
  due: date,
} satisfies ColumnParsers;

/** What somebody must know and knows (7.2). */
export type CompetenceEntry = RecordOf<typeof COMPETENCE_PARSERS>;
