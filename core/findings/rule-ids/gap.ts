/** Rules about gap assessments. */
export const GAP_RULE_IDS = [] as const;

export type GapRuleId = (typeof GAP_RULE_IDS)[number];
