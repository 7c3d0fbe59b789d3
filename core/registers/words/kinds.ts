import type { KindWords } from './kind-words.ts';
import { AUDIT_FINDINGS_WORDS } from './kinds/audit-findings.ts';
import { AUDIT_PROGRAMME_WORDS } from './kinds/audit-programme.ts';
import { AWARENESS_WORDS } from './kinds/awareness.ts';
import { COMMUNICATIONS_WORDS } from './kinds/communications.ts';
import { COMPETENCE_WORDS } from './kinds/competence.ts';
import { CONTEXT_ISSUES_WORDS } from './kinds/context-issues.ts';
import { DOCUMENTS_WORDS } from './kinds/documents.ts';
import { INCIDENTS_WORDS } from './kinds/incidents.ts';
import { INTERESTED_PARTIES_WORDS } from './kinds/interested-parties.ts';
import { MANAGEMENT_REVIEW_WORDS } from './kinds/management-review.ts';
import { METRICS_WORDS } from './kinds/metrics.ts';
import { NONCONFORMITIES_WORDS } from './kinds/nonconformities.ts';
import { OBJECTIVES_WORDS } from './kinds/objectives.ts';
import { POLICY_WORDS } from './kinds/policy.ts';
import { PROCESSES_WORDS } from './kinds/processes.ts';
import { ROADMAP_WORDS } from './kinds/roadmap.ts';
import { ROLES_WORDS } from './kinds/roles.ts';
import { SCOPE_WORDS } from './kinds/scope.ts';
import { SUPPLIERS_WORDS } from './kinds/suppliers.ts';

/** Words of the kinds of registers that bring their own. */
export const KIND_WORDS: readonly KindWords[] = [
  CONTEXT_ISSUES_WORDS,
  INTERESTED_PARTIES_WORDS,
  SCOPE_WORDS,
  POLICY_WORDS,
  ROLES_WORDS,
  OBJECTIVES_WORDS,
  ROADMAP_WORDS,
  COMPETENCE_WORDS,
  AWARENESS_WORDS,
  COMMUNICATIONS_WORDS,
  DOCUMENTS_WORDS,
  PROCESSES_WORDS,
  SUPPLIERS_WORDS,
  METRICS_WORDS,
  AUDIT_PROGRAMME_WORDS,
  AUDIT_FINDINGS_WORDS,
  MANAGEMENT_REVIEW_WORDS,
  NONCONFORMITIES_WORDS,
  INCIDENTS_WORDS,
];
