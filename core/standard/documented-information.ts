/** Documented information that ISO 27001:2022 itself requires, beside what the organization needs. */
export interface DocumentedInformation {
  /** Stable, for references from registers. */
  readonly id: string;
  readonly name: string;
  /** The clause that requires it, e.g. "6.1.3 d". */
  readonly clause: string;
  /** A document tells how things shall be; a record shows what was done. */
  readonly kind: 'document' | 'record';
}

/** In the order of the clauses. */
export const DOCUMENTED_INFORMATION: readonly DocumentedInformation[] = [
  { id: 'scope', name: 'Scope of the ISMS', clause: '4.3', kind: 'document' },
  { id: 'policy', name: 'Information security policy', clause: '5.2 e', kind: 'document' },
  {
    id: 'risk-assessment-process',
    name: 'Risk assessment process',
    clause: '6.1.2',
    kind: 'document',
  },
  {
    id: 'risk-treatment-process',
    name: 'Risk treatment process',
    clause: '6.1.3',
    kind: 'document',
  },
  { id: 'soa', name: 'Statement of Applicability', clause: '6.1.3 d', kind: 'document' },
  {
    id: 'risk-treatment-plan',
    name: 'Risk treatment plan',
    clause: '6.1.3 e',
    kind: 'document',
  },
  { id: 'objectives', name: 'Information security objectives', clause: '6.2', kind: 'document' },
  { id: 'competence', name: 'Evidence of competence', clause: '7.2 d', kind: 'record' },
  {
    id: 'operation',
    name: 'Evidence that processes run as planned',
    clause: '8.1',
    kind: 'record',
  },
  {
    id: 'risk-assessment-results',
    name: 'Results of risk assessments',
    clause: '8.2',
    kind: 'record',
  },
  {
    id: 'risk-treatment-results',
    name: 'Results of risk treatment',
    clause: '8.3',
    kind: 'record',
  },
  {
    id: 'monitoring-results',
    name: 'Results of monitoring and measurement',
    clause: '9.1',
    kind: 'record',
  },
  {
    id: 'audit-programme',
    name: 'Internal audit programme and its implementation',
    clause: '9.2.2',
    kind: 'record',
  },
  { id: 'audit-results', name: 'Results of internal audits', clause: '9.2.2', kind: 'record' },
  {
    id: 'management-review-results',
    name: 'Results of management reviews',
    clause: '9.3.3',
    kind: 'record',
  },
  {
    id: 'nonconformities',
    name: 'Nonconformities and the actions taken',
    clause: '10.2 f',
    kind: 'record',
  },
  {
    id: 'corrective-action-results',
    name: 'Results of corrective actions',
    clause: '10.2 g',
    kind: 'record',
  },
];
