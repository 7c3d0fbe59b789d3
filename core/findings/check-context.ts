import type { RiskMethod } from '../method/risk-method.ts';
import type { Recognition } from '../recognise/recognition.ts';
import type { RecordsByKind } from '../records/records.ts';
import type { CalendarDate } from '../workbook/date.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** Everything a rule may look at. */
export interface CheckContext {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly today: CalendarDate;
  readonly records: RecordsByKind;
  /** The team's own method, by the risk register it was read from (same order as their records). */
  readonly methods: readonly RiskMethod[];
}
