import type { RegisterKind } from '../../registers/kinds.ts';

/** What a new workbook may begin with. */
export const STARTER_SETS = ['complete', 'essential', 'risk'] as const;
export type StarterSet = (typeof STARTER_SETS)[number];

const RISK: readonly RegisterKind[] = [
  'risk-criteria',
  'assets',
  'risk-register',
  'treatment-plan',
  'soa',
];

/** Registers in the order of their tabs: as a team comes to need them. */
const COMPLETE: readonly RegisterKind[] = [
  'roadmap',
  'context-issues',
  'interested-parties',
  'scope',
  'policy',
  'roles',
  ...RISK,
  'objectives',
  'competence',
  'awareness',
  'communications',
  'documents',
  'processes',
  'suppliers',
  'metrics',
  'audit-programme',
  'audit-findings',
  'management-review',
  'nonconformities',
  'incidents',
  'gap-assessment',
];

/** What no certification audit does without: what the standard wants written down. */
const ESSENTIAL = new Set<RegisterKind>([
  'scope',
  'policy',
  ...RISK,
  'objectives',
  'competence',
  'metrics',
  'audit-programme',
  'audit-findings',
  'management-review',
  'nonconformities',
]);

/** The registers of a starter set, in the order of their tabs. */
export function registersOfSet(set: StarterSet): readonly RegisterKind[] {
  if (set === 'risk') return RISK;
  return set === 'essential' ? COMPLETE.filter((kind) => ESSENTIAL.has(kind)) : COMPLETE;
}

export function isStarterSet(text: string): text is StarterSet {
  return STARTER_SETS.some((set) => set === text);
}
