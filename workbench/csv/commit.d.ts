import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';
import { type Snapshot } from '../../core/workbook/snapshot.ts';
import { type CsvDocument } from './read.ts';
/** A text table that was read. */
export interface OpenedCsv {
  readonly document: CsvDocument;
  readonly snapshot: Snapshot;
}
export interface CsvCommit {
  readonly outcome: CommitOutcome;
  /** The bytes of the edited file, where the outcome is `committed`. */
  readonly bytes?: Uint8Array;
}
/**
 * Makes the changes in a .csv file, in its own separator, quotes, line endings and encoding. What a
 * text table can't hold is refused as a whole; how cells look beside their content is left out.
 */
export declare function commitCsv(source: OpenedCsv, { changes }: ChangeSet): CsvCommit;
