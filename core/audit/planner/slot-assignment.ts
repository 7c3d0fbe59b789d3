import type { AuditCalendar, AuditSlot } from './audit-calendar.ts';
import type { AuditWindow } from './audit-windows.ts';

/** An audit that needs a slot: any month of its window, with any of its auditors. */
export interface AuditJob {
  readonly window: AuditWindow;
  /** Indexes of the auditors who may hold it. */
  readonly auditors: readonly number[];
}

/** Audits that need the same slots, which have room for fewer of them. */
export interface SlotShortage {
  /** Indexes of all jobs that compete, those without a slot among them. */
  readonly jobs: readonly number[];
  readonly room: number;
}

/**
 * Gives jobs slots by augmenting paths in the network of jobs, auditors' months and auditors' years.
 * A job that gets a slot keeps one, though another may take its first. So as many jobs as possible
 * have a slot in the end, and no job goes without for one that came later.
 */
export class SlotAssignment {
  readonly #calendar: AuditCalendar;
  readonly #jobs: readonly AuditJob[];
  readonly #places: (AuditSlot | undefined)[];
  readonly #inSlot = new Map<number, Set<number>>();
  readonly #inYear = new Map<number, Set<number>>();
  /** Slots from which no path leads to room, now and for good. */
  readonly #dead = new Set<number>();

  constructor(calendar: AuditCalendar, jobs: readonly AuditJob[]) {
    this.#calendar = calendar;
    this.#jobs = jobs;
    this.#places = jobs.map(() => undefined);
  }

  /** The slot of a job, undefined where it has none. */
  slotOf(job: number): AuditSlot | undefined {
    return this.#places[job];
  }

  /** Whether the job has a slot now; jobs that had one may have moved. */
  assign(job: number): boolean {
    const free = this.#bestFreeSlot(job);
    if (free) {
      this.#put(job, free);
      return true;
    }
    const search = this.#search(job, this.#dead);
    if (search.found) this.#follow(search.found, search.reachedBy);
    else for (const slot of search.seenSlots) this.#dead.add(slot);
    return search.found !== undefined;
  }

  /** Why a job that got no slot can't have one: by counting (a violated Hall condition). */
  shortage(job: number): SlotShortage {
    const { seenJobs } = this.#search(job, new Set());
    const room = [...seenJobs].filter((seen) => this.#places[seen]).length;
    return { jobs: [...seenJobs], room };
  }

  #bestFreeSlot(job: number): AuditSlot | undefined {
    let best: AuditSlot | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const slot of this.#slotsOf(job)) {
      if (!this.#calendar.hasRoom(slot)) continue;
      const strain = this.#calendar.strain(slot);
      if (strain < least) {
        least = strain;
        best = slot;
      }
    }
    return best;
  }

  *#slotsOf(job: number): Generator<AuditSlot> {
    const found = this.#jobs[job];
    if (!found) return;
    for (let month = found.window.from; month <= found.window.to; month++) {
      if (this.#calendar.settings.blocked.has(month)) continue;
      for (const auditor of found.auditors) yield { auditor, month };
    }
  }

  #search(start: number, dead: ReadonlySet<number>) {
    const seenSlots = new Set<number>();
    const seenJobs = new Set([start]);
    const reachedBy = new Map<number, Step>();
    for (const job of seenJobs) {
      for (const slot of this.#slotsOf(job)) {
        const number = this.#calendar.slotNumber(slot);
        if (dead.has(number) || seenSlots.has(number)) continue;
        seenSlots.add(number);
        if (this.#calendar.hasRoom(slot)) {
          return { found: { job, slot }, seenSlots, seenJobs, reachedBy };
        }
        for (const next of this.#rivals(slot)) {
          if (seenJobs.has(next)) continue;
          seenJobs.add(next);
          reachedBy.set(next, { job, slot });
        }
      }
    }
    return { found: undefined, seenSlots, seenJobs, reachedBy };
  }

  /** The jobs one of which must leave before another can come. */
  #rivals(slot: AuditSlot): Iterable<number> {
    const rivals = this.#calendar.hasMonthRoom(slot)
      ? this.#inYear.get(this.#calendar.yearNumber(slot))
      : this.#inSlot.get(this.#calendar.slotNumber(slot));
    return rivals ?? [];
  }

  #follow(found: Step, reachedBy: ReadonlyMap<number, Step>): void {
    const moves: Step[] = [];
    for (let step: Step | undefined = found; step; step = reachedBy.get(step.job)) moves.push(step);
    for (const { job } of moves) this.#take(job);
    for (const { job, slot } of moves) this.#put(job, slot);
  }

  #put(job: number, slot: AuditSlot): void {
    this.#places[job] = slot;
    this.#calendar.count(slot, 1);
    entryOf(this.#inSlot, this.#calendar.slotNumber(slot)).add(job);
    entryOf(this.#inYear, this.#calendar.yearNumber(slot)).add(job);
  }

  #take(job: number): void {
    const slot = this.#places[job];
    if (!slot) return;
    this.#places[job] = undefined;
    this.#calendar.count(slot, -1);
    this.#inSlot.get(this.#calendar.slotNumber(slot))?.delete(job);
    this.#inYear.get(this.#calendar.yearNumber(slot))?.delete(job);
  }
}

interface Step {
  readonly job: number;
  readonly slot: AuditSlot;
}

function entryOf(map: Map<number, Set<number>>, key: number): Set<number> {
  const entry = map.get(key) ?? new Set<number>();
  map.set(key, entry);
  return entry;
}
