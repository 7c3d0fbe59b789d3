import type { CheckContext } from '../findings/check-context.ts';
import { inferMethod } from '../method/infer-method.ts';
import { recognise } from '../recognise/recognise.ts';
import type {
  MappingCorrection,
  RecognisedRegister,
  Recognition,
} from '../recognise/recognition.ts';
import { readAssets } from '../records/read-assets.ts';
import { readRisks } from '../records/read-risks.ts';
import { readSoa } from '../records/read-soa.ts';
import { readTreatmentActions } from '../records/read-treatment-actions.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import type { CalendarDate } from '../workbook/date.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

type Reader<R extends { readonly row: number }> = (
  snapshot: Snapshot,
  register: RecognisedRegister,
) => RegisterRecords<R>;

/** All that checks and commands look at: registers, their records and methods, as of a day. */
export function makeContext(
  snapshot: Snapshot,
  today: CalendarDate,
  corrections: readonly MappingCorrection[] = [],
): CheckContext {
  return contextOf(snapshot, recognise(snapshot, corrections), today);
}

/** The same for registers that are recognised already. */
export function contextOf(
  snapshot: Snapshot,
  recognition: Recognition,
  today: CalendarDate,
): CheckContext {
  const read = <R extends { readonly row: number }>(kind: RegisterKind, reader: Reader<R>) =>
    recognition.registers
      .filter((register) => register.kind === kind)
      .map((register) => reader(snapshot, register));
  const risks = read('risk-register', readRisks);
  return {
    snapshot,
    recognition,
    today,
    risks,
    assets: read('assets', readAssets),
    treatmentActions: read('treatment-plan', readTreatmentActions),
    soa: read('soa', readSoa),
    methods: risks.map((records) => inferMethod(records, snapshot, recognition)),
  };
}
