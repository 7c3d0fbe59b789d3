import type { Rule } from '../findings/rule.ts';
import { AWARENESS_TOPIC_MISSING } from './rules/awareness-topic-missing.ts';
import { COMMUNICATION_INCOMPLETE } from './rules/communication-incomplete.ts';
import { COMPETENCE_EVIDENCE_MISSING } from './rules/competence-evidence-missing.ts';
import { DOCUMENT_INCOMPLETE } from './rules/document-incomplete.ts';
import { DOCUMENT_MANDATORY_MISSING } from './rules/document-mandatory-missing.ts';
import { DOCUMENT_REVIEW_OVERDUE } from './rules/document-review-overdue.ts';
import { METRIC_ESCALATION_MISSING } from './rules/metric-escalation-missing.ts';
import { METRIC_INCOMPLETE } from './rules/metric-incomplete.ts';
import { PROCESS_OWNER_MISSING } from './rules/process-owner-missing.ts';
import { PROCESS_WITHOUT_RISK } from './rules/process-without-risk.ts';
import { SUPPLIER_ASSESSMENT_OVERDUE } from './rules/supplier-assessment-overdue.ts';

/** The rules about clauses 7 to 9.1, in the order of the catalogue. */
export const OPERATION_RULES: readonly Rule[] = [
  COMPETENCE_EVIDENCE_MISSING,
  AWARENESS_TOPIC_MISSING,
  COMMUNICATION_INCOMPLETE,
  DOCUMENT_INCOMPLETE,
  DOCUMENT_REVIEW_OVERDUE,
  DOCUMENT_MANDATORY_MISSING,
  PROCESS_OWNER_MISSING,
  PROCESS_WITHOUT_RISK,
  SUPPLIER_ASSESSMENT_OVERDUE,
  METRIC_INCOMPLETE,
  METRIC_ESCALATION_MISSING,
];
