import { isInternal } from '../../audit/audits.ts';
import type { AreaRisk } from '../../audit/planner/programme-input.ts';
import type { CheckContext } from '../../findings/check-context.ts';
import { answered } from '../../records/answer.ts';
import { riskGradeOf } from '../../records/parse/risk-grade.ts';
import type { CalendarDate } from '../../workbook/date.ts';

/** Stems of "nonconformity", and its grades, in our languages. */
const POOR =
  /\b(?:major|minor|non.?conform|abweichung|no conform|não conform|nao conform|niezgodn|afwijking|avvikelse|afvigelse)/iu;
const GOOD =
  /\b(?:no|without|keine|aucune|sin|sem|nessuna|geen|brak)\s+(?:\p{L}+\s+)?(?:major|minor|non|abweich|no conform|niezgodn|afwijk)/iu;

/** An audit that stands in a programme already. */
export interface StandingAudit {
  readonly id: string | undefined;
  readonly area: string;
  readonly requirement: string;
  readonly criteria: string;
  readonly scope: string;
  readonly risk: AreaRisk;
  /** Whether the organization audits itself; others come when they will. */
  readonly isInternal: boolean;
  readonly auditor: string | undefined;
  readonly planned: CalendarDate | undefined;
  readonly done: CalendarDate | undefined;
  readonly poor: boolean;
}

/** All audits of a workbook's programmes that name their area. */
export function standingAudits({ records }: CheckContext): readonly StandingAudit[] {
  return records['audit-programme']
    .flatMap((programme) => programme.records)
    .flatMap((row) => {
      const area = answered(row.area);
      if (area === undefined) return [];
      const result = answered(row.result) ?? '';
      return {
        id: answered(row.id),
        area,
        requirement: answered(row.requirement) ?? '',
        criteria: answered(row.criteria) ?? '',
        scope: answered(row.scope) ?? '',
        risk: riskGradeOf(answered(row.risk) ?? '') ?? 'unknown',
        isInternal: isInternal(row),
        auditor: answered(row.auditor)?.[0],
        planned: answered(row.planned),
        done: answered(row.done),
        poor: POOR.test(result) && !GOOD.test(result),
      };
    });
}
