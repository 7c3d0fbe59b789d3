import { AUDIT_TYPE_WORDS } from '../../registers/words/choices/audit-type.ts';
import { date, name, names, text, word } from '../columns.ts';
import { choiceColumnOf } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const AUDIT_PARSERS = {
  id: name,
  area: text,
  requirement: text,
  risk: word,
  auditor: names,
  criteria: text,
  scope: text,
  type: choiceColumnOf(AUDIT_TYPE_WORDS),
  planned: date,
  done: date,
  report: text,
  result: text,
} satisfies ColumnParsers;

/** One audit of the audit programme (9.2.2). */
export type Audit = RecordOf<typeof AUDIT_PARSERS>;
