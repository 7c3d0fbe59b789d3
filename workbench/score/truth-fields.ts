import type { RegisterKind } from '../../core/registers/kinds.ts';

/** Older names of kinds in truth files. */
const KINDS: Readonly<Record<string, RegisterKind>> = {
  gap: 'gap-assessment',
  audit: 'gap-assessment',
  treatment: 'treatment-plan',
};

type FieldNames = Readonly<Record<string, readonly string[]>>;

/** Older names of fields in truth files, and what they mean in any kind. Several: either is right. */
const FIELDS: FieldNames = {
  dueDate: ['due'],
  reviewDate: ['lastReview', 'nextReview'],
  controlId: ['control'],
  controlTitle: ['title'],
  assetId: ['id'],
  assetType: ['type'],
  impact: ['consequence'],
  residualImpact: ['residualConsequence'],
};

/** What a name means in one kind alone. An empty list: the public contract has no such field. */
const FIELDS_OF_KIND: Readonly<Partial<Record<RegisterKind, FieldNames>>> = {
  'risk-register': { riskId: ['id'], controls: ['controls', 'existingControls'] },
  'treatment-plan': {
    riskId: ['risk'],
    treatment: ['action'],
    controls: ['control'],
    description: [],
  },
  'gap-assessment': {
    clause: ['requirement'],
    requirement: ['text'],
    title: ['text'],
    finding: ['gap'],
    evidence: ['evidence', 'expectedEvidence'],
  },
};

/** The register kind that a truth file means. */
export function kindOfTruth(kind: string): string {
  return KINDS[kind] ?? kind;
}

/** The field ids that a truth file's field means for a kind; empty where the contract has none. */
export function fieldsOfTruth(
  kind: string,
  field: string,
  declared: ReadonlySet<string>,
): readonly string[] {
  const own = FIELDS_OF_KIND[kind as RegisterKind]?.[field];
  const names = own ?? FIELDS[field] ?? [field];
  return names.filter((name) => declared.has(name));
}
