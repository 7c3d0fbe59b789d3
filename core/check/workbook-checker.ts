import type { CheckContext } from '../findings/check-context.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../findings/rule.ts';
import { inferMethod } from '../method/infer-method.ts';
import type { RiskMethod } from '../method/risk-method.ts';
import { correctionsOf } from '../recognise/mapping-setting.ts';
import { recognise } from '../recognise/recognise.ts';
import type { RecognisedRegister, Recognition } from '../recognise/recognition.ts';
import { SheetRecogniser } from '../recognise/sheet-recogniser.ts';
import { type ReadOrRemember, type RecordsByKind, readRecords } from '../records/records.ts';
import type { CalendarDate } from '../workbook/date.ts';
import { sameValue } from '../workbook/same.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';
import { applicableRules, inSheetOrder } from './check.ts';
import { type ContextPart, observed, partOf } from './observed-context.ts';

/** A workbook as of one moment, and what is wrong with it. */
export interface CheckedWorkbook {
  readonly context: CheckContext;
  readonly findings: readonly Finding[];
}

interface RuleRun {
  /** The parts of the context that the rule looked at, as they were. */
  readonly parts: ReadonlyMap<ContextPart, unknown>;
  readonly findings: readonly Finding[];
}

interface ReadRegister {
  readonly sheet: SheetSnapshot | undefined;
  readonly register: RecognisedRegister;
  readonly records: unknown;
}

/**
 * Checks one workbook again and again as it is edited. Always finds what a check from the start
 * would, but recognises only sheets that changed, reads only their registers, and runs only the
 * rules that looked at something that is new.
 */
export class WorkbookChecker {
  readonly #recogniser = new SheetRecogniser();
  readonly #read = new Map<string, ReadRegister>();
  readonly #runs = new Map<Rule, RuleRun>();
  #former: CheckContext | undefined;

  /** The workbook of a snapshot. Sheets that are the same objects as before count as unchanged. */
  check(snapshot: Snapshot, today: CalendarDate): CheckedWorkbook {
    const recognition = this.#recognise(snapshot);
    const records = this.#records(snapshot, recognition);
    const methods = this.#methods(snapshot, recognition, records);
    const context = { snapshot, recognition, today, records, methods };
    this.#former = context;
    const findings = applicableRules(context).flatMap((rule) => this.#find(rule, context));
    return { context, findings: inSheetOrder(context, findings) };
  }

  #recognise(snapshot: Snapshot): Recognition {
    const found = recognise(snapshot, correctionsOf(snapshot), this.#recogniser);
    const former = this.#former?.recognition;
    const isSame =
      former !== undefined &&
      sameElements(former.registers, found.registers) &&
      sameValue(former.unrecognised, found.unrecognised);
    return isSame ? former : found;
  }

  #records(snapshot: Snapshot, recognition: Recognition): RecordsByKind {
    const former = this.#former?.records;
    const read = readRecords(snapshot, recognition, this.#remembering(snapshot));
    const kept = Object.entries<readonly unknown[]>(read).map(([kind, registers]) => {
      const before: readonly unknown[] | undefined = former?.[kind as keyof RecordsByKind];
      return [kind, before && sameElements(before, registers) ? before : registers];
    });
    return Object.fromEntries(kept) as RecordsByKind;
  }

  #remembering(snapshot: Snapshot): ReadOrRemember {
    const isSameCalendar = this.#former?.snapshot.dateSystem === snapshot.dateSystem;
    return <T>(register: RecognisedRegister, read: (former?: T) => T): T => {
      const sheet = findSheet(snapshot, register.sheet);
      const key = `${register.kind} ${register.headerRow} ${register.sheet}`;
      const former = this.#read.get(key);
      const isSame = isSameCalendar && former?.sheet === sheet && former?.register === register;
      if (former && isSame) return former.records as T;
      const records = read(former?.records as T | undefined);
      this.#read.set(key, { sheet, register, records });
      return records;
    };
  }

  #methods(
    snapshot: Snapshot,
    recognition: Recognition,
    records: RecordsByKind,
  ): readonly RiskMethod[] {
    const former = this.#former?.methods ?? [];
    const found = records['risk-register'].map((risks, index) => {
      const method = inferMethod(risks, snapshot, recognition);
      const before = former[index];
      return before && sameValue(before, method) ? before : method;
    });
    return sameElements(former, found) ? former : found;
  }

  #find(rule: Rule, context: CheckContext): readonly Finding[] {
    const run = this.#runs.get(rule);
    const isSame = run && [...run.parts].every(([part, value]) => partOf(context, part) === value);
    if (isSame) return run.findings;
    const observation = observed(context);
    const findings = rule.find(observation.context);
    const parts = new Map([...observation.seen].map((part) => [part, partOf(context, part)]));
    this.#runs.set(rule, { parts, findings });
    return findings;
  }
}

function sameElements(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}
