import type { AuditProblem } from './programme.ts';
import type { AuditArea, Auditor } from './programme-input.ts';

/** The indexes of auditors who are competent for an area and have no part in it, or why none is. */
export function eligibleAuditors(
  { needs, people }: AuditArea,
  auditors: readonly Auditor[],
): { readonly indexes: readonly number[]; readonly problem?: AuditProblem } {
  const indexes: number[] = [];
  let areCompetent = false;
  auditors.forEach(({ name, competences }, index) => {
    const isCompetent = needs.every((need) => competences.includes(need));
    areCompetent = areCompetent || isCompetent;
    if (isCompetent && !people.includes(name)) indexes.push(index);
  });
  if (indexes.length > 0) return { indexes };
  if (auditors.length === 0) return { indexes, problem: { kind: 'no-auditor' } };
  const kind = areCompetent ? 'no-independent-auditor' : 'no-competent-auditor';
  return { indexes, problem: { kind } };
}
