import type { AuditCalendar, AuditSlot } from './audit-calendar.ts';
import type { AuditSpan } from './audit-spans.ts';

/** More than any strain: fewer audits come before a better spread. */
const AUDIT_COST = 1_000_000;

/** A way to hold the audits of one span. */
export interface SpanPlan {
  readonly slots: readonly AuditSlot[];
  readonly cost: number;
}

/**
 * The fewest audits that keep the span's intervals, where they unbalance the calendar least, found
 * by dynamic programming over the months; undefined where no free months keep the intervals.
 */
export function bestSpanPlan(
  span: AuditSpan,
  auditors: readonly number[],
  calendar: AuditCalendar,
): SpanPlan | undefined {
  const plans: (SpanPlan | undefined)[] = [];
  const last = Math.min(calendar.settings.months, span.before - 1);
  let best: SpanPlan | undefined;
  for (let month = 1; month <= last; month++) {
    const slot = leastStrained(month, auditors, calendar);
    const before = slot && bestBefore(span, month, plans);
    if (!slot || !before) continue;
    const cost = before.cost + AUDIT_COST + calendar.strain(slot);
    const plan = { slots: [...before.slots, slot], cost };
    plans[month] = plan;
    if (month + span.interval >= span.before && (!best || cost < best.cost)) best = plan;
  }
  return best;
}

const NOTHING: SpanPlan = { slots: [], cost: 0 };

function bestBefore(
  { after, first, rest, interval }: AuditSpan,
  month: number,
  plans: readonly (SpanPlan | undefined)[],
): SpanPlan | undefined {
  if (month >= after + rest && month <= after + first) return NOTHING;
  let best: SpanPlan | undefined;
  for (let earlier = Math.max(1, month - interval); earlier < month; earlier++) {
    const plan = plans[earlier];
    if (plan && (!best || plan.cost < best.cost)) best = plan;
  }
  return best;
}

function leastStrained(
  month: number,
  auditors: readonly number[],
  calendar: AuditCalendar,
): AuditSlot | undefined {
  let best: AuditSlot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const auditor of auditors) {
    const slot = { auditor, month };
    if (!calendar.hasRoom(slot)) continue;
    const strain = calendar.strain(slot);
    if (strain < least) {
      least = strain;
      best = slot;
    }
  }
  return best;
}

/** Puts audits into the calendar one after the other; false, and nothing put, where one has no room. */
export function holdAll(slots: readonly AuditSlot[], calendar: AuditCalendar): boolean {
  const held: AuditSlot[] = [];
  for (const slot of slots) {
    if (!calendar.hasRoom(slot)) {
      dropAll(held, calendar);
      return false;
    }
    calendar.count(slot, 1);
    held.push(slot);
  }
  return true;
}

export function dropAll(slots: readonly AuditSlot[], calendar: AuditCalendar): void {
  for (const slot of slots) calendar.count(slot, -1);
}

/** What audits that stand in the calendar cost there, each in turn as if it came last. */
export function costOf(slots: readonly AuditSlot[], calendar: AuditCalendar): number {
  dropAll(slots, calendar);
  const cost = slots.reduce((sum, slot) => sum + AUDIT_COST + calendar.strain(slot), 0);
  for (const slot of slots) calendar.count(slot, 1);
  return cost;
}
