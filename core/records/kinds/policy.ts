import { date, name, text } from '../columns.ts';
import { yesNoColumn } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const POLICY_PARSERS = {
  policy: name,
  owner: name,
  approvedBy: name,
  approved: date,
  objectives: text,
  commitmentToRequirements: yesNoColumn,
  commitmentToImprovement: yesNoColumn,
  communicated: text,
  lastReview: date,
  nextReview: date,
} satisfies ColumnParsers;

/** A policy with its commitments and its approval (5.1, 5.2). */
export type Policy = RecordOf<typeof POLICY_PARSERS>;
