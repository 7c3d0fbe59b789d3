/** Rules about gap assessments. */
export const GAP_RULE_IDS = [
  'gap-requirement-missing',
  'gap-clause-not-applicable',
  'gap-status-missing',
  'gap-evidence-missing',
  'gap-action-missing',
  'gap-action-overdue',
] as const;

export type GapRuleId = (typeof GAP_RULE_IDS)[number];
