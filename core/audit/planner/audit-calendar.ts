import type { Auditor, ProgrammeMonth, ProgrammeSettings } from './programme-input.ts';

/** A month of one auditor. */
export interface AuditSlot {
  readonly auditor: number;
  readonly month: ProgrammeMonth;
}

const YEAR = 12;

/** How many audits each auditor holds in each month, against what they can hold. */
export class AuditCalendar {
  readonly auditors: readonly Auditor[];
  readonly settings: ProgrammeSettings;
  readonly #months: Int32Array;
  readonly #years: Int32Array;
  readonly #totals: Int32Array;
  readonly #held: Int32Array;
  readonly #width: number;
  readonly #yearCount: number;

  constructor(auditors: readonly Auditor[], settings: ProgrammeSettings) {
    this.auditors = auditors;
    this.settings = settings;
    this.#width = settings.months + 1;
    this.#yearCount = Math.ceil(settings.months / YEAR);
    this.#months = new Int32Array(auditors.length * this.#width);
    this.#years = new Int32Array(auditors.length * this.#yearCount);
    this.#totals = new Int32Array(this.#width);
    this.#held = new Int32Array(auditors.length);
  }

  /** A number for the slot, and for its auditor's year; equal slots have equal numbers. */
  slotNumber({ auditor, month }: AuditSlot): number {
    return auditor * this.#width + month;
  }

  yearNumber({ auditor, month }: AuditSlot): number {
    return auditor * this.#yearCount + Math.floor((month - 1) / YEAR);
  }

  hasMonthRoom(slot: AuditSlot): boolean {
    const perMonth = this.auditors[slot.auditor]?.perMonth ?? 0;
    return (
      !this.settings.blocked.has(slot.month) &&
      (this.#months[this.slotNumber(slot)] ?? 0) < perMonth
    );
  }

  hasYearRoom(slot: AuditSlot): boolean {
    const perYear = this.auditors[slot.auditor]?.perYear ?? 0;
    return (this.#years[this.yearNumber(slot)] ?? 0) < perYear;
  }

  hasRoom(slot: AuditSlot): boolean {
    return this.hasMonthRoom(slot) && this.hasYearRoom(slot);
  }

  /** Adds an audit to a slot, or takes one away. */
  count(slot: AuditSlot, change: 1 | -1): void {
    add(this.#months, this.slotNumber(slot), change);
    add(this.#years, this.yearNumber(slot), change);
    add(this.#held, slot.auditor, change);
    this.countMonth(slot.month, change);
  }

  /** Counts an audit that no known auditor holds. */
  countMonth(month: ProgrammeMonth, change: 1 | -1): void {
    add(this.#totals, month, change);
  }

  /** How much one more audit there unbalances the months and the auditors. */
  strain(slot: AuditSlot): number {
    return (
      MONTH_WEIGHT * this.monthStrain(slot.month) +
      AUDITOR_WEIGHT * (this.#held[slot.auditor] ?? 0) +
      SLOT_WEIGHT * (this.#months[this.slotNumber(slot)] ?? 0)
    );
  }

  monthStrain(month: ProgrammeMonth): number {
    return this.#totals[month] ?? 0;
  }
}

const MONTH_WEIGHT = 12;
const AUDITOR_WEIGHT = 2;
const SLOT_WEIGHT = 6;

function add(counts: Int32Array, index: number, change: number): void {
  counts[index] = (counts[index] ?? 0) + change;
}
