import type { Rule } from '../findings/rule.ts';
import { CONTEXT_CLIMATE_MISSING } from './rules/context-climate-missing.ts';
import { CONTEXT_ISSUE_MISSING } from './rules/context-issue-missing.ts';
import { CONTEXT_REVIEW_OVERDUE } from './rules/context-review-overdue.ts';
import { CONTEXT_SIDE_MISSING } from './rules/context-side-missing.ts';
import { OBJECTIVE_NOT_MEASURABLE } from './rules/objective-not-measurable.ts';
import { OBJECTIVE_PLAN_MISSING } from './rules/objective-plan-missing.ts';
import { OBJECTIVE_RESULT_MISSING } from './rules/objective-result-missing.ts';
import { PARTY_CLIMATE_MISSING } from './rules/party-climate-missing.ts';
import { PARTY_DECISION_MISSING } from './rules/party-decision-missing.ts';
import { POLICY_APPROVAL_MISSING } from './rules/policy-approval-missing.ts';
import { POLICY_COMMITMENT_MISSING } from './rules/policy-commitment-missing.ts';
import { POLICY_REVIEW_OVERDUE } from './rules/policy-review-overdue.ts';
import { ROADMAP_ORDER } from './rules/roadmap-order.ts';
import { ROADMAP_OVERDUE } from './rules/roadmap-overdue.ts';
import { ROADMAP_STEP_MISSING } from './rules/roadmap-step-missing.ts';
import { ROLE_AUDITOR_NOT_INDEPENDENT } from './rules/role-auditor-not-independent.ts';
import { ROLE_MANAGEMENT_REPORTING_MISSING } from './rules/role-management-reporting-missing.ts';
import { ROLE_PERSON_MISSING } from './rules/role-person-missing.ts';
import { SCOPE_BOUNDARY_MISSING } from './rules/scope-boundary-missing.ts';
import { SCOPE_EXCLUSION_UNEXPLAINED } from './rules/scope-exclusion-unexplained.ts';

/** The rules about clauses 4 to 6, in the order of the catalogue. */
export const PLANNING_RULES: readonly Rule[] = [
  CONTEXT_ISSUE_MISSING,
  CONTEXT_SIDE_MISSING,
  CONTEXT_CLIMATE_MISSING,
  CONTEXT_REVIEW_OVERDUE,
  PARTY_DECISION_MISSING,
  PARTY_CLIMATE_MISSING,
  SCOPE_BOUNDARY_MISSING,
  SCOPE_EXCLUSION_UNEXPLAINED,
  POLICY_COMMITMENT_MISSING,
  POLICY_APPROVAL_MISSING,
  POLICY_REVIEW_OVERDUE,
  ROLE_PERSON_MISSING,
  ROLE_MANAGEMENT_REPORTING_MISSING,
  ROLE_AUDITOR_NOT_INDEPENDENT,
  OBJECTIVE_NOT_MEASURABLE,
  OBJECTIVE_PLAN_MISSING,
  OBJECTIVE_RESULT_MISSING,
  ROADMAP_STEP_MISSING,
  ROADMAP_ORDER,
  ROADMAP_OVERDUE,
];
