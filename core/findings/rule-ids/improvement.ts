/** Rules about management review, nonconformities and incidents. */
export const IMPROVEMENT_RULE_IDS = [
  'review-input-missing',
  'review-action-overdue',
  'review-interval-exceeded',
  'nonconformity-root-cause-missing',
  'nonconformity-effectiveness-missing',
  'nonconformity-overdue',
  'incident-lessons-missing',
] as const;

export type ImprovementRuleId = (typeof IMPROVEMENT_RULE_IDS)[number];
