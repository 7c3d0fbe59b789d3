/** Rules about the audit programme and audit findings. */
export const AUDIT_RULE_IDS = [
  'audit-area-uncovered',
  'audit-interval-exceeded',
  'audit-auditor-not-independent',
  'audit-auditor-not-competent',
  'audit-report-missing',
  'audit-overdue',
  'audit-incomplete',
  'finding-without-action',
  'finding-overdue',
  'finding-incomplete',
  'finding-audit-unknown',
] as const;

export type AuditRuleId = (typeof AUDIT_RULE_IDS)[number];
