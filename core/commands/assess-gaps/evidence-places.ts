import type { RegisterKind } from '../../registers/kinds.ts';

/** Registers that an auditor would ask to see for a subclause, or for one of its letters. */
export const EVIDENCE_PLACES: Readonly<Record<string, readonly RegisterKind[]>> = {
  '4.1': ['context-issues'],
  '4.2': ['interested-parties'],
  '4.3': ['scope'],
  '4.4': ['processes'],
  '5.2': ['policy'],
  '5.3': ['roles'],
  '6.1.1': ['risk-register'],
  '6.1.2': ['risk-register'],
  '6.1.2 a': ['risk-criteria'],
  '6.1.3 a': ['risk-register'],
  '6.1.3 b': ['risk-register'],
  '6.1.3 c': ['soa'],
  '6.1.3 d': ['soa'],
  '6.1.3 e': ['treatment-plan'],
  '6.1.3 f': ['treatment-plan'],
  '6.2': ['objectives'],
  '7.2': ['competence'],
  '7.3': ['awareness'],
  '7.4': ['communications'],
  '7.5.1': ['documents'],
  '7.5.2': ['documents'],
  '7.5.3': ['documents'],
  '8.1': ['processes', 'suppliers'],
  '8.2': ['risk-register'],
  '8.3': ['treatment-plan'],
  '9.1': ['metrics'],
  '9.2.1': ['audit-programme'],
  '9.2.2': ['audit-programme', 'audit-findings'],
  '9.3.1': ['management-review'],
  '9.3.2': ['management-review'],
  '9.3.3': ['management-review'],
  '10.1': ['objectives', 'management-review'],
  '10.2': ['nonconformities'],
};

/** The registers that bear evidence for a requirement such as "6.1.3 d". */
export function evidencePlaces(requirement: string): readonly RegisterKind[] {
  const [clause = ''] = requirement.split(' ');
  return EVIDENCE_PLACES[requirement] ?? EVIDENCE_PLACES[clause] ?? [];
}
