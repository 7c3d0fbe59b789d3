import { date, name, text } from '../columns.ts';
import { implementationColumn } from '../parse/choice-columns.ts';
import { requirementColumn } from '../parse/requirement.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const GAP_PARSERS = {
  requirement: requirementColumn,
  text,
  status: implementationColumn,
  evidence: text,
  expectedEvidence: text,
  gap: text,
  action: text,
  owner: name,
  due: date,
} satisfies ColumnParsers;

/** A requirement of clauses 4-10 or Annex A, and how far it is met. */
export type GapEntry = RecordOf<typeof GAP_PARSERS>;
