import { SCOPE_BOUNDARY_WORDS } from '../../registers/words/choices/scope-boundary.ts';
import { SCOPE_DECISION_WORDS } from '../../registers/words/choices/scope-decision.ts';
import { text } from '../columns.ts';
import { choiceColumnOf } from '../parse/choice-columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const SCOPE_PARSERS = {
  boundary: choiceColumnOf(SCOPE_BOUNDARY_WORDS),
  statement: text,
  inScope: choiceColumnOf(SCOPE_DECISION_WORDS),
  reason: text,
} satisfies ColumnParsers;

/** The statement of the scope, or one of its boundaries (4.3). */
export type ScopeEntry = RecordOf<typeof SCOPE_PARSERS>;
