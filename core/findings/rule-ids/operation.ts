/** Rules about support, operation and measurement (clauses 7 to 9.1). */
export const OPERATION_RULE_IDS = [
  'competence-evidence-missing',
  'awareness-topic-missing',
  'communication-incomplete',
  'document-incomplete',
  'document-review-overdue',
  'document-mandatory-missing',
  'process-owner-missing',
  'process-without-risk',
  'supplier-assessment-overdue',
  'metric-incomplete',
  'metric-escalation-missing',
] as const;

export type OperationRuleId = (typeof OPERATION_RULE_IDS)[number];
