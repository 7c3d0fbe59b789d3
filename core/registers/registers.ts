import type { FieldDeclaration, FieldId, RegisterDeclaration } from './declaration.ts';
import { ASSETS } from './declarations/assets.ts';
import { AUDIT_FINDINGS } from './declarations/audit-findings.ts';
import { AUDIT_PROGRAMME } from './declarations/audit-programme.ts';
import { AWARENESS } from './declarations/awareness.ts';
import { COMMUNICATIONS } from './declarations/communications.ts';
import { COMPETENCE } from './declarations/competence.ts';
import { CONTEXT_ISSUES } from './declarations/context-issues.ts';
import { DOCUMENTS } from './declarations/documents.ts';
import { GAP_ASSESSMENT } from './declarations/gap-assessment.ts';
import { INCIDENTS } from './declarations/incidents.ts';
import { INTERESTED_PARTIES } from './declarations/interested-parties.ts';
import { MANAGEMENT_REVIEW } from './declarations/management-review.ts';
import { METRICS } from './declarations/metrics.ts';
import { NONCONFORMITIES } from './declarations/nonconformities.ts';
import { OBJECTIVES } from './declarations/objectives.ts';
import { POLICY } from './declarations/policy.ts';
import { PROCESSES } from './declarations/processes.ts';
import { RISK_CRITERIA } from './declarations/risk-criteria.ts';
import { RISK_REGISTER } from './declarations/risk-register.ts';
import { ROADMAP } from './declarations/roadmap.ts';
import { ROLES } from './declarations/roles.ts';
import { SCOPE } from './declarations/scope.ts';
import { SOA } from './declarations/soa.ts';
import { SUPPLIERS } from './declarations/suppliers.ts';
import { TREATMENT_PLAN } from './declarations/treatment-plan.ts';
import type { RegisterKind } from './kinds.ts';

/** The registers declared so far. */
export const REGISTERS: readonly RegisterDeclaration[] = [
  RISK_REGISTER,
  SOA,
  TREATMENT_PLAN,
  ASSETS,
  GAP_ASSESSMENT,
  RISK_CRITERIA,
  CONTEXT_ISSUES,
  INTERESTED_PARTIES,
  SCOPE,
  POLICY,
  ROLES,
  OBJECTIVES,
  ROADMAP,
  COMPETENCE,
  AWARENESS,
  COMMUNICATIONS,
  DOCUMENTS,
  PROCESSES,
  SUPPLIERS,
  METRICS,
  AUDIT_PROGRAMME,
  AUDIT_FINDINGS,
  MANAGEMENT_REVIEW,
  NONCONFORMITIES,
  INCIDENTS,
];

/** The declaration of a kind; undefined where the kind has none yet. */
export function registerOf(kind: RegisterKind): RegisterDeclaration | undefined {
  return REGISTERS.find((declaration) => declaration.kind === kind);
}

/** A field of a register; undefined where the register has no such field. */
export function fieldOf(
  declaration: RegisterDeclaration,
  id: FieldId,
): FieldDeclaration | undefined {
  return declaration.fields.find((field) => field.id === id);
}
