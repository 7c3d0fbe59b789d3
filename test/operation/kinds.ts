import type { RegisterKind } from '../../core/registers/kinds.ts';

/** The registers of clauses 7 to 9.1. */
export const OPERATION_KINDS: readonly RegisterKind[] = [
  'competence',
  'awareness',
  'communications',
  'documents',
  'processes',
  'suppliers',
  'metrics',
];
