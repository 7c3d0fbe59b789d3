/** Rules about the organization, its leadership and its objectives (clauses 4 to 6). */
export const PLANNING_RULE_IDS = [] as const;

export type PlanningRuleId = (typeof PLANNING_RULE_IDS)[number];
