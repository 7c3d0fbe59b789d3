import { intervalAfterPoorResult } from '../intervals.ts';
import type { AuditReason } from './programme.ts';
import type { AreaRisk, AuditArea, ProgrammeMonth, ProgrammeSettings } from './programme-input.ts';

/** Months within which areas are audited whose interval was over before the programme began. */
export const CATCH_UP_MONTHS = 3;

/**
 * The time between two settled audits of an area, or from the last one to the programme's end, in
 * which further audits are needed.
 */
export interface AuditSpan {
  readonly area: AuditArea;
  readonly after: ProgrammeMonth;
  /** The next settled audit, or the month after the programme. */
  readonly before: ProgrammeMonth;
  /** The first new audit is held at most so many months after `after`, the others after each other. */
  readonly first: number;
  readonly interval: number;
  /** At least so many months lie between `after` and the first new audit. */
  readonly rest: number;
  readonly reason: Omit<AuditReason, 'due'>;
}

/** The longest time between two audits of an area of such risk. */
export function intervalOf(risk: AreaRisk, { intervals }: ProgrammeSettings): number {
  return risk === 'unknown' ? intervals.medium : intervals[risk];
}

/** The spans of an area that need at least one audit, in order. */
export function auditSpans(area: AuditArea, settings: ProgrammeSettings): readonly AuditSpan[] {
  const interval = intervalOf(area.risk, settings);
  const end = settings.months + 1;
  const fixed = area.fixed.map(({ month }) => Math.max(0, month)).filter((month) => month < end);
  const stops = [...new Set(fixed), end].sort((one, other) => one - other);
  const spans: AuditSpan[] = [];
  let span = openingSpan(area, interval);
  for (const stop of stops) {
    if (span.after + span.first < stop) spans.push({ ...span, before: stop });
    const reason = { kind: 'interval', risk: area.risk, interval } as const;
    const rest = Math.ceil(interval / 2);
    span = { area, after: stop, before: stop, first: interval, interval, rest, reason };
  }
  return spans;
}

function openingSpan(area: AuditArea, interval: number): AuditSpan {
  const { last, risk } = area;
  const base = { area, before: 0, interval, rest: 1 };
  if (!last) {
    const reason = { kind: 'first', risk, interval } as const;
    return { ...base, after: 0, first: interval, reason };
  }
  const first = last.poor ? intervalAfterPoorResult(interval) : interval;
  if (last.month + first < 1) {
    const reason = { kind: 'overdue', risk, interval: first } as const;
    return { ...base, after: 0, first: CATCH_UP_MONTHS, reason };
  }
  const kind = last.poor ? 'poor-result' : 'interval';
  const reason = { kind, risk, interval: first } as const;
  return { ...base, after: last.month, first, rest: Math.ceil(first / 2), reason };
}

/** How few audits keep every interval of the span. */
export function fewestAudits({ after, before, first, interval }: AuditSpan): number {
  return Math.max(0, Math.ceil((before - after - first) / interval));
}
