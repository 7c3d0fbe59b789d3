import type { Rule } from '../findings/rule.ts';
import { GAP_ACTION_MISSING } from './rules/gap-action-missing.ts';
import { GAP_ACTION_OVERDUE } from './rules/gap-action-overdue.ts';
import { GAP_CLAUSE_NOT_APPLICABLE } from './rules/gap-clause-not-applicable.ts';
import { GAP_EVIDENCE_MISSING } from './rules/gap-evidence-missing.ts';
import { GAP_REQUIREMENT_MISSING } from './rules/gap-requirement-missing.ts';
import { GAP_STATUS_MISSING } from './rules/gap-status-missing.ts';

/** The rules about gap assessments, in the order of the catalogue. */
export const GAP_RULES: readonly Rule[] = [
  GAP_REQUIREMENT_MISSING,
  GAP_CLAUSE_NOT_APPLICABLE,
  GAP_STATUS_MISSING,
  GAP_EVIDENCE_MISSING,
  GAP_ACTION_MISSING,
  GAP_ACTION_OVERDUE,
];
