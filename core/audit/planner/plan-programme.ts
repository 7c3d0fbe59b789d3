import { AuditCalendar, type AuditSlot } from './audit-calendar.ts';
import { type AuditSpan, auditSpans } from './audit-spans.ts';
import { type AuditWindow, auditWindows, loosestWindows } from './audit-windows.ts';
import { eligibleAuditors } from './eligible-auditors.ts';
import type { AuditProblem, PlannedAudit } from './programme.ts';
import type { AreaRisk, ProgrammeInput } from './programme-input.ts';
import { SlotAssignment } from './slot-assignment.ts';
import { bestSpanPlan, costOf, dropAll, holdAll } from './spread-audits.ts';

/** How often every span is planned anew among all others, for the balance. */
const SPREADING_ROUNDS = 4;

/**
 * The audits to add so that every area is audited within its interval by somebody independent and
 * competent, in the order of areas and months. Where every audit can have a slot in its window, every
 * audit gets one; else as many as can, those of higher risk first, and the others carry a problem.
 * Settled audits stay as they are and take up their auditor's time. Equal inputs give equal plans.
 */
export function planProgramme(input: ProgrammeInput): readonly PlannedAudit[] {
  const spans = spanWorks(input);
  const roomy = assigned(input, spans, (span) => auditWindows(span, 'roomy'));
  const tight = roomy.failed.length === 0 ? roomy : tighter(input, spans, roomy);
  const { calendar, plans } = tight;
  for (let round = 0; round < SPREADING_ROUNDS; round++) spread(spans, plans, calendar);
  explain(input, spans, plans, tight);
  return spans.flatMap((work, index) => itemsOf(input, work, plans[index], calendar));
}

interface SpanWork {
  readonly span: AuditSpan;
  readonly auditors: readonly number[];
  readonly problem?: AuditProblem;
}

/** The audits of a span; windows are left where audits have no slot. */
interface SpanState {
  slots: readonly AuditSlot[];
  readonly windows: readonly AuditWindow[];
  open: readonly AuditWindow[];
  problem?: AuditProblem;
}

interface Job {
  readonly work: number;
  readonly window: AuditWindow;
  readonly auditors: readonly number[];
}

interface Assigned {
  readonly calendar: AuditCalendar;
  readonly plans: SpanState[];
  readonly jobs: readonly Job[];
  readonly assignment: SlotAssignment;
  /** Indexes of jobs. */
  readonly failed: readonly number[];
}

function spanWorks({ areas, auditors, settings }: ProgrammeInput): readonly SpanWork[] {
  return areas.flatMap((area) => {
    const { indexes, problem } = eligibleAuditors(area, auditors);
    return auditSpans(area, settings).map((span) => ({
      span,
      auditors: indexes,
      ...(problem ? { problem } : {}),
    }));
  });
}

/** A calendar that holds the audits that are settled already. */
function settledCalendar({ areas, auditors, settings }: ProgrammeInput): AuditCalendar {
  const calendar = new AuditCalendar(auditors, settings);
  for (const { fixed } of areas) {
    for (const { month, auditor } of fixed) {
      if (month < 1 || month > settings.months) continue;
      const index = auditors.findIndex(({ name }) => name === auditor);
      if (index < 0) calendar.countMonth(month, 1);
      else calendar.count({ auditor: index, month }, 1);
    }
  }
  return calendar;
}

const RISK_ORDER: readonly AreaRisk[] = ['high', 'unknown', 'medium', 'low'];

function assigned(
  input: ProgrammeInput,
  spans: readonly SpanWork[],
  windowsOf: (span: AuditSpan) => readonly AuditWindow[],
): Assigned {
  const calendar = settledCalendar(input);
  const windows = spans.map(({ span }) => windowsOf(span));
  const jobs = spans.flatMap(({ auditors, problem }, work): readonly Job[] =>
    problem ? [] : (windows[work] ?? []).map((window) => ({ work, window, auditors })),
  );
  const assignment = new SlotAssignment(calendar, jobs);
  const failed = jobOrder(spans, jobs).filter((job) => !assignment.assign(job));
  const plans = spans.map(({ problem }, work): SpanState => {
    const own = windows[work] ?? [];
    return { slots: [], windows: own, open: problem ? own : [], ...(problem ? { problem } : {}) };
  });
  jobs.forEach(({ work, window }, job) => {
    const state = plans[work];
    const slot = assignment.slotOf(job);
    if (!state) return;
    if (slot) state.slots = [...state.slots, slot];
    else state.open = [...state.open, window];
  });
  return { calendar, plans, jobs, assignment, failed };
}

/** Higher risk first, then the audits that are due first. */
function jobOrder(spans: readonly SpanWork[], jobs: readonly Job[]): readonly number[] {
  const rank = ({ work }: Job) => RISK_ORDER.indexOf(spans[work]?.span.area.risk ?? 'unknown');
  return jobs
    .map((job, index) => ({ job, index }))
    .sort(
      (one, other) =>
        rank(one.job) - rank(other.job) ||
        one.job.window.to - other.job.window.to ||
        one.index - other.index,
    )
    .map(({ index }) => index);
}

function tighter(input: ProgrammeInput, spans: readonly SpanWork[], roomy: Assigned): Assigned {
  const tight = assigned(input, spans, (span) => auditWindows(span, 'tight'));
  return tight.failed.length < roomy.failed.length ? tight : roomy;
}

/** Plans each span anew where all others stand: for the balance, and for spans that lack a slot. */
function spread(
  spans: readonly SpanWork[],
  plans: readonly SpanState[],
  calendar: AuditCalendar,
): void {
  spans.forEach(({ span, auditors, problem }, index) => {
    const state = plans[index];
    if (problem || !state) return;
    const before = costOf(state.slots, calendar);
    dropAll(state.slots, calendar);
    const better = bestSpanPlan(span, auditors, calendar);
    const isBetter = better && (state.open.length > 0 || better.cost < before);
    if (isBetter && holdAll(better.slots, calendar)) {
      state.slots = better.slots;
      state.open = [];
    } else holdAll(state.slots, calendar);
  });
}

/** Gives every span that lacks a slot the reason, and tells whether it is proven. */
function explain(
  input: ProgrammeInput,
  spans: readonly SpanWork[],
  plans: readonly SpanState[],
  used: Assigned,
): void {
  const isOpen = (work: number) => (plans[work]?.open.length ?? 0) > 0 && !plans[work]?.problem;
  if (!plans.some((_, work) => isOpen(work))) return;
  const loosest = assigned(input, spans, loosestWindows);
  for (const [found, proven] of [
    [loosest, true] as const,
    [again(input, spans, used), false] as const,
  ]) {
    for (const job of found.failed) {
      const { jobs, room } = found.assignment.shortage(job);
      const problem = shortageProblem(input, found.jobs, jobs, room, proven);
      for (const rival of jobs) {
        const work = found.jobs[rival]?.work ?? -1;
        const state = plans[work];
        if (state && isOpen(work)) state.problem = problem;
      }
    }
  }
}

/** The assignment as it was before spreading, whose shortages can be counted. */
function again(input: ProgrammeInput, spans: readonly SpanWork[], { plans }: Assigned): Assigned {
  const windows = new Map(spans.map(({ span }, work) => [span, plans[work]?.windows ?? []]));
  return assigned(input, spans, (span) => windows.get(span) ?? []);
}

function shortageProblem(
  { auditors }: ProgrammeInput,
  all: readonly Job[],
  jobs: readonly number[],
  room: number,
  proven: boolean,
): AuditProblem {
  const rivals = jobs.flatMap((job) => all[job] ?? []);
  const indexes = new Set(rivals.flatMap((rival) => rival.auditors));
  return {
    kind: 'capacity',
    proven,
    audits: jobs.length,
    room,
    from: Math.min(...rivals.map(({ window }) => window.from)),
    to: Math.max(...rivals.map(({ window }) => window.to)),
    auditors: auditors.filter((_, index) => indexes.has(index)).map(({ name }) => name),
  };
}

function itemsOf(
  { auditors }: ProgrammeInput,
  { span }: SpanWork,
  state: SpanState | undefined,
  calendar: AuditCalendar,
): readonly PlannedAudit[] {
  if (!state) return [];
  const held = state.slots.map(({ auditor, month }) => {
    const name = auditors[auditor]?.name ?? '';
    return { month, auditor: name };
  });
  const open = state.open.map((window) => {
    const month = quietestMonth(window, calendar);
    calendar.countMonth(month, 1);
    return { month, ...(state.problem ? { problem: state.problem } : {}) };
  });
  let due = span.after + span.first;
  return [...held, ...open]
    .sort((one, other) => one.month - other.month)
    .map((item, index) => {
      const kind = index === 0 ? span.reason.kind : 'interval';
      const interval = index === 0 ? span.reason.interval : span.interval;
      const reason = { kind, risk: span.reason.risk, interval, due };
      due = item.month + span.interval;
      return { area: span.area.id, ...item, reason };
    });
}

/** The month of a window with the fewest audits, the latest of them; a blocked one where all are. */
function quietestMonth({ from, to }: AuditWindow, calendar: AuditCalendar): number {
  let best = to;
  let least = Number.POSITIVE_INFINITY;
  for (let month = to; month >= from; month--) {
    const strain = calendar.monthStrain(month);
    if (calendar.settings.blocked.has(month) || strain >= least) continue;
    least = strain;
    best = month;
  }
  return best;
}
