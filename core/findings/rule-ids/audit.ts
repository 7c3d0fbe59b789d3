/** Rules about the audit programme and audit findings. */
export const AUDIT_RULE_IDS = [] as const;

export type AuditRuleId = (typeof AUDIT_RULE_IDS)[number];
