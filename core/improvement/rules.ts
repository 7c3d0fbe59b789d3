import type { Rule } from '../findings/rule.ts';
import { INCIDENT_INCOMPLETE } from './rules/incident-incomplete.ts';
import { INCIDENT_LESSONS_MISSING } from './rules/incident-lessons-missing.ts';
import { INCIDENT_REFERENCE_UNKNOWN } from './rules/incident-reference-unknown.ts';
import { NONCONFORMITY_EFFECTIVENESS_MISSING } from './rules/nonconformity-effectiveness-missing.ts';
import { NONCONFORMITY_INCOMPLETE } from './rules/nonconformity-incomplete.ts';
import { NONCONFORMITY_OVERDUE } from './rules/nonconformity-overdue.ts';
import { NONCONFORMITY_ROOT_CAUSE_MISSING } from './rules/nonconformity-root-cause-missing.ts';
import { REVIEW_ACTION_OVERDUE } from './rules/review-action-overdue.ts';
import { REVIEW_INPUT_MISSING } from './rules/review-input-missing.ts';
import { REVIEW_INTERVAL_EXCEEDED } from './rules/review-interval-exceeded.ts';

/** The rules about management review, nonconformities and incidents, in the order of the catalogue. */
export const IMPROVEMENT_RULES: readonly Rule[] = [
  REVIEW_INPUT_MISSING,
  REVIEW_ACTION_OVERDUE,
  REVIEW_INTERVAL_EXCEEDED,
  NONCONFORMITY_INCOMPLETE,
  NONCONFORMITY_ROOT_CAUSE_MISSING,
  NONCONFORMITY_EFFECTIVENESS_MISSING,
  NONCONFORMITY_OVERDUE,
  INCIDENT_INCOMPLETE,
  INCIDENT_LESSONS_MISSING,
  INCIDENT_REFERENCE_UNKNOWN,
];
