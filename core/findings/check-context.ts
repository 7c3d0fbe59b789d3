import type { RiskMethod } from '../method/risk-method.ts';
import type { Recognition } from '../recognise/recognition.ts';
import type { Asset } from '../records/asset.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { Risk } from '../records/risk.ts';
import type { SoaEntry } from '../records/soa-entry.ts';
import type { TreatmentAction } from '../records/treatment-action.ts';
import type { CalendarDate } from '../workbook/date.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/**
 * Everything a rule may look at. Records are parsed once from all registers of a kind; an empty
 * list of registers means "not in this workbook", which is not the same as "nothing in it".
 */
export interface CheckContext {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly today: CalendarDate;
  readonly risks: readonly RegisterRecords<Risk>[];
  readonly assets: readonly RegisterRecords<Asset>[];
  readonly treatmentActions: readonly RegisterRecords<TreatmentAction>[];
  readonly soa: readonly RegisterRecords<SoaEntry>[];
  /** The team's own method, by the risk register it was read from (same order as `risks`). */
  readonly methods: readonly RiskMethod[];
}
