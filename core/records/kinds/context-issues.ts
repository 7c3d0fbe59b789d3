import { CONTEXT_SIDE_WORDS } from '../../registers/words/choices/context-side.ts';
import { date, name, text, word } from '../columns.ts';
import { choiceColumnOf } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const CONTEXT_ISSUE_PARSERS = {
  issue: text,
  side: choiceColumnOf(CONTEXT_SIDE_WORDS),
  category: word,
  effect: text,
  owner: name,
  lastReview: date,
  nextReview: date,
} satisfies ColumnParsers;

/** An issue of the organization's context (4.1). */
export type ContextIssue = RecordOf<typeof CONTEXT_ISSUE_PARSERS>;
