/** Rules about support, operation and measurement (clauses 7 to 9.1). */
export const OPERATION_RULE_IDS = [] as const;

export type OperationRuleId = (typeof OPERATION_RULE_IDS)[number];
