/** Rules about management review, nonconformities and incidents. */
export const IMPROVEMENT_RULE_IDS = [] as const;

export type ImprovementRuleId = (typeof IMPROVEMENT_RULE_IDS)[number];
