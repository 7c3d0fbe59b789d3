import type { Rule } from '../findings/rule.ts';
import { AUDIT_AREA_UNCOVERED } from './rules/audit-area-uncovered.ts';
import { AUDIT_AUDITOR_NOT_COMPETENT } from './rules/audit-auditor-not-competent.ts';
import { AUDIT_AUDITOR_NOT_INDEPENDENT } from './rules/audit-auditor-not-independent.ts';
import { AUDIT_INCOMPLETE } from './rules/audit-incomplete.ts';
import { AUDIT_INTERVAL_EXCEEDED } from './rules/audit-interval-exceeded.ts';
import { AUDIT_OVERDUE } from './rules/audit-overdue.ts';
import { AUDIT_REPORT_MISSING } from './rules/audit-report-missing.ts';
import { FINDING_AUDIT_UNKNOWN } from './rules/finding-audit-unknown.ts';
import { FINDING_INCOMPLETE } from './rules/finding-incomplete.ts';
import { FINDING_OVERDUE } from './rules/finding-overdue.ts';
import { FINDING_WITHOUT_ACTION } from './rules/finding-without-action.ts';

/** The rules about the audit programme and audit findings, in the order of the catalogue. */
export const AUDIT_RULES: readonly Rule[] = [
  AUDIT_AREA_UNCOVERED,
  AUDIT_INTERVAL_EXCEEDED,
  AUDIT_AUDITOR_NOT_INDEPENDENT,
  AUDIT_AUDITOR_NOT_COMPETENT,
  AUDIT_REPORT_MISSING,
  AUDIT_OVERDUE,
  AUDIT_INCOMPLETE,
  FINDING_WITHOUT_ACTION,
  FINDING_OVERDUE,
  FINDING_INCOMPLETE,
  FINDING_AUDIT_UNKNOWN,
];
