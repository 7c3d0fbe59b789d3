import { date, ids, name, text, word } from '../columns.ts';
import { actionStatusColumn } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const INCIDENT_PARSERS = {
  id: name,
  date,
  description: text,
  effect: text,
  severity: word,
  containment: text,
  lessons: text,
  nonconformity: ids,
  risk: ids,
  owner: name,
  status: actionStatusColumn,
} satisfies ColumnParsers;

/** An information security incident (A.5.24 to A.5.28). */
export type Incident = RecordOf<typeof INCIDENT_PARSERS>;
