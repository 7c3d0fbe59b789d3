/** Rules about the organization, its leadership and its objectives (clauses 4 to 6). */
export const PLANNING_RULE_IDS = [
  'context-issue-missing',
  'context-side-missing',
  'context-climate-missing',
  'context-review-overdue',
  'party-decision-missing',
  'party-climate-missing',
  'scope-boundary-missing',
  'scope-exclusion-unexplained',
  'policy-commitment-missing',
  'policy-approval-missing',
  'policy-review-overdue',
  'role-person-missing',
  'role-management-reporting-missing',
  'role-auditor-not-independent',
  'objective-not-measurable',
  'objective-plan-missing',
  'objective-result-missing',
  'roadmap-step-missing',
  'roadmap-order',
  'roadmap-overdue',
] as const;

export type PlanningRuleId = (typeof PLANNING_RULE_IDS)[number];
