/** Rules about management review, nonconformities and incidents. */
export const IMPROVEMENT_RULE_IDS = [
  'review-input-missing',
  'review-action-overdue',
  'review-interval-exceeded',
  'nonconformity-incomplete',
  'nonconformity-root-cause-missing',
  'nonconformity-effectiveness-missing',
  'nonconformity-overdue',
  'incident-incomplete',
  'incident-lessons-missing',
  'incident-reference-unknown',
] as const;

export type ImprovementRuleId = (typeof IMPROVEMENT_RULE_IDS)[number];
