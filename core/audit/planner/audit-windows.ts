import { type AuditSpan, fewestAudits } from './audit-spans.ts';
import type { ProgrammeMonth } from './programme-input.ts';

/** The months in which one audit may be held, both inclusive. */
export interface AuditWindow {
  readonly from: ProgrammeMonth;
  readonly to: ProgrammeMonth;
}

/** How windows are laid: 'roomy' ones may need one audit more, 'tight' ones have as few as possible. */
export type WindowChoice = 'roomy' | 'tight';

/** Roomy windows are at least this part of the interval wide. */
const ROOMY_PART = 4;

/**
 * One window for each audit that a span needs. Whatever month is chosen in each, no two audits are
 * further apart than the interval: a window ends an interval after the one before it begins.
 */
export function auditWindows(span: AuditSpan, choice: WindowChoice): readonly AuditWindow[] {
  const fewest = fewestAudits(span);
  const wanted = Math.floor(span.interval / ROOMY_PART);
  const isRoomy = choice === 'tight' || slackOf(span, fewest) >= wanted;
  return laidWindows(span, isRoomy ? fewest : fewest + 1);
}

/**
 * The loosest windows that every programme which keeps the intervals fits into. Where even these
 * can't be filled, no programme can.
 */
export function loosestWindows(span: AuditSpan): readonly AuditWindow[] {
  const { after, before, first, interval } = span;
  const from = Math.max(1, after + 1);
  return Array.from({ length: fewestAudits(span) }, (_, index) => ({
    from,
    to: Math.min(before - 1, after + first + index * interval),
  }));
}

/** How many months earlier than at the latest each of so many audits may be. */
function slackOf({ after, before, first, interval, rest }: AuditSpan, count: number): number {
  const spare = Math.floor((after + first + count * interval - before) / count);
  const most = count > 1 ? Math.floor((interval - 1) / 2) : first - rest;
  return Math.max(0, Math.min(spare, most, first - rest));
}

function laidWindows(span: AuditSpan, count: number): readonly AuditWindow[] {
  const slack = slackOf(span, count);
  const windows: AuditWindow[] = [];
  let to = span.after + span.first;
  for (let index = 0; index < count; index++) {
    const from = Math.max(1, to - slack);
    if (from >= span.before) break;
    windows.push({ from, to: Math.min(to, span.before - 1) });
    to = from + span.interval;
  }
  return windows;
}
