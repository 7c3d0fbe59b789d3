/** Rules about cells of any register. */
export const ANYWHERE_RULE_IDS = ['date-invalid', 'value-unrecognised', 'row-shifted'] as const;

export type AnywhereRuleId = (typeof ANYWHERE_RULE_IDS)[number];
