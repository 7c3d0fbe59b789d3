import { CLAUSE_EVIDENCE } from './evidence/clauses.ts';
import { ORGANIZATIONAL_EVIDENCE } from './evidence/organizational.ts';
import { PEOPLE_EVIDENCE } from './evidence/people.ts';
import { PHYSICAL_EVIDENCE } from './evidence/physical.ts';
import { TECHNOLOGICAL_EVIDENCE } from './evidence/technological.ts';

const EVIDENCE: ReadonlyMap<string, readonly string[]> = new Map(
  [
    CLAUSE_EVIDENCE,
    ORGANIZATIONAL_EVIDENCE,
    PEOPLE_EVIDENCE,
    PHYSICAL_EVIDENCE,
    TECHNOLOGICAL_EVIDENCE,
  ].flatMap((evidence) => Object.entries(evidence)),
);

/**
 * What an auditor would ask to see for a control ("A.5.1"), a subclause ("9.2.2") or one of its
 * lettered requirements ("6.1.3 d", which has the evidence of its subclause). Empty for others.
 */
export function expectedEvidence(requirement: string): readonly string[] {
  const [clause = ''] = requirement.split(' ');
  return EVIDENCE.get(clause) ?? [];
}
