import { FINDING_GRADE_WORDS } from '../../registers/words/choices/finding-grade.ts';
import { date, name, text } from '../columns.ts';
import { actionStatusColumn, choiceColumnOf } from '../parse/choice-columns.ts';
import { requirementColumn } from '../parse/requirement.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const AUDIT_FINDING_PARSERS = {
  id: name,
  audit: name,
  requirement: requirementColumn,
  grade: choiceColumnOf(FINDING_GRADE_WORDS),
  description: text,
  evidence: text,
  action: text,
  owner: name,
  due: date,
  status: actionStatusColumn,
} satisfies ColumnParsers;

/** One finding of an audit (9.2). */
export type AuditFinding = RecordOf<typeof AUDIT_FINDING_PARSERS>;
