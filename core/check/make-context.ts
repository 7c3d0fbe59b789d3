import type { CheckContext } from '../findings/check-context.ts';
import { inferMethod } from '../method/infer-method.ts';
import { correctionsOf } from '../recognise/mapping-setting.ts';
import { recognise } from '../recognise/recognise.ts';
import type { MappingCorrection, Recognition } from '../recognise/recognition.ts';
import { readRecords } from '../records/records.ts';
import type { CalendarDate } from '../workbook/date.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/**
 * All that checks and commands look at: registers, their records and methods, as of a day. Mapping
 * corrections are those kept in the workbook, unless others are given.
 */
export function makeContext(
  snapshot: Snapshot,
  today: CalendarDate,
  corrections: readonly MappingCorrection[] = correctionsOf(snapshot),
): CheckContext {
  return contextOf(snapshot, recognise(snapshot, corrections), today);
}

/** The same for registers that are recognised already. */
export function contextOf(
  snapshot: Snapshot,
  recognition: Recognition,
  today: CalendarDate,
): CheckContext {
  const records = readRecords(snapshot, recognition);
  const methods = records['risk-register'].map((risks) =>
    inferMethod(risks, snapshot, recognition),
  );
  return { snapshot, recognition, today, records, methods };
}
