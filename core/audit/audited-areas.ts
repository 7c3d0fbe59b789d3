import type { CheckContext } from '../findings/check-context.ts';
import { answered } from '../records/answer.ts';
import type { Audit } from '../records/kinds/audit-programme.ts';
import { fold } from '../records/parse/fold.ts';
import { type RiskGrade, riskGradeOf } from '../records/parse/risk-grade.ts';
import { internalAudits, type ListedAudit } from './audits.ts';

/** What is audited again and again under one name. */
export interface AuditedArea {
  readonly audits: readonly ListedAudit[];
  /** As its latest audit that says so; undefined where none does. */
  readonly risk: RiskGrade | undefined;
}

/** The areas of all programmes, by the words of their area, or of their requirements without one. */
export function auditedAreas(context: CheckContext): readonly AuditedArea[] {
  const areas = new Map<string, ListedAudit[]>();
  for (const listed of internalAudits(context)) {
    const { area, requirement } = listed.audit;
    const key = fold(answered(area) ?? answered(requirement) ?? '');
    if (key !== '') areas.set(key, [...(areas.get(key) ?? []), listed]);
  }
  return [...areas.values()].map((audits) => ({ audits, risk: latestRisk(audits) }));
}

function latestRisk(audits: readonly ListedAudit[]): RiskGrade | undefined {
  const graded = audits.flatMap(({ audit }) => {
    const grade = riskGradeOf(answered(audit.risk) ?? '');
    return grade ? [{ grade, day: dayOf(audit) }] : [];
  });
  return graded.sort((one, other) => (one.day < other.day ? 1 : -1))[0]?.grade;
}

function dayOf({ done, planned }: Audit): string {
  return answered(done) ?? answered(planned) ?? '';
}
