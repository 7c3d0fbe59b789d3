import { CATCH_UP_MONTHS, intervalOf } from '../../core/audit/planner/audit-spans.ts';
import type { PlannedAudit } from '../../core/audit/planner/programme.ts';
import type { AuditArea, ProgrammeInput } from '../../core/audit/planner/programme-input.ts';

/** Everything that is wrong with a programme, judged without the planner's own ideas. */
export function wrongsOf(input: ProgrammeInput, plan: readonly PlannedAudit[]): readonly string[] {
  return [
    ...input.areas.flatMap((area) => wrongsOfArea(input, area, plan)),
    ...wrongsOfLoad(input, plan),
  ];
}

function wrongsOfArea(input: ProgrammeInput, area: AuditArea, plan: readonly PlannedAudit[]) {
  const own = plan.filter((item) => item.area === area.id);
  const wrongs: string[] = [];
  for (const { auditor, month, problem } of own) {
    const who = input.auditors.find(({ name }) => name === auditor);
    if (auditor === undefined) {
      if (!problem) wrongs.push(`${area.id}: open without a problem`);
      continue;
    }
    if (!who || area.people.includes(auditor))
      wrongs.push(`${area.id}: ${auditor} has a part in it`);
    if (!area.needs.every((need) => who?.competences.includes(need)))
      wrongs.push(`${area.id}: ${auditor} is not competent`);
    if (input.settings.blocked.has(month)) wrongs.push(`${area.id}: month ${month} is blocked`);
  }
  const isComplete = own.every(({ problem }) => !problem);
  if (
    isComplete &&
    !keepsIntervals(
      input,
      area,
      own.map(({ month }) => month),
    )
  )
    wrongs.push(`${area.id}: waits too long`);
  return wrongs;
}

/** Whether audits in these months and the settled ones keep all intervals of an area. */
export function keepsIntervals(
  { settings }: ProgrammeInput,
  { risk, last, fixed, ...area }: AuditArea,
  months: readonly number[],
): boolean {
  const interval = intervalOf(risk, settings);
  const settled = fixed.map(({ month }) => month);
  const all = [...settled, ...months].sort((one, other) => one - other);
  if (months.some((month) => month < 1 || month > settings.months)) return false;
  const firstInterval = last?.poor ? Math.max(1, Math.floor(interval / 2)) : interval;
  const isOverdue = last !== undefined && last.month + firstInterval < 1;
  let due = isOverdue ? CATCH_UP_MONTHS : (last?.month ?? 0) + firstInterval;
  for (const month of all) {
    if (month > due) return false;
    due = month + interval;
  }
  return due > settings.months && area.id !== '';
}

function wrongsOfLoad(
  { auditors, areas, settings }: ProgrammeInput,
  plan: readonly PlannedAudit[],
) {
  const settled = areas.flatMap(({ fixed }) => fixed);
  return auditors.flatMap(({ name, perMonth, perYear }) => {
    const wrongs: string[] = [];
    for (let from = 1; from <= settings.months; from++) {
      const isIn = (to: number) => (item: { auditor?: string; month: number }) =>
        item.auditor === name && item.month >= from && item.month <= to;
      const added = plan.filter(isIn(from)).length;
      if (added > 0 && added + settled.filter(isIn(from)).length > perMonth)
        wrongs.push(`${name}: too much in month ${from}`);
      if (from % 12 !== 1) continue;
      const ofYear = plan.filter(isIn(from + 11)).length;
      if (ofYear > 0 && ofYear + settled.filter(isIn(from + 11)).length > perYear)
        wrongs.push(`${name}: too much in the year from ${from}`);
    }
    return wrongs;
  });
}
