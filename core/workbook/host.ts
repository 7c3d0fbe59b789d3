import type { HostMessage } from '../messages/message.ts';
import type { CellReference, SheetName } from './address.ts';
import type { Cell } from './cell.ts';
import type { ChangeSet } from './change.ts';
import type { Snapshot } from './snapshot.ts';

/** Which part of the workbook to read; all sheets where none is named. */
export interface ReadRequest {
  readonly sheets?: readonly SheetName[];
}

/** A place where the workbook is no longer what the change set was planned on. */
export interface StalePlace {
  /** Absent for what belongs to the whole workbook, such as a defined name. */
  readonly sheet?: SheetName;
  /** The cell, where it is a cell that differs. */
  readonly cell?: CellReference;
  readonly expected?: Cell;
  readonly found?: Cell;
  /** What differs. */
  readonly what: HostMessage;
}

/**
 * What became of a commit. Anything but `committed` means that nothing at all was written.
 * `undo` restores the workbook's content as it was.
 */
export type CommitOutcome<Told = HostMessage> =
  | { readonly kind: 'committed'; readonly undo: ChangeSet }
  | { readonly kind: 'conflict'; readonly stale: readonly StalePlace[] }
  | {
      readonly kind: 'refused';
      /** 'stopped': the user asked for it. */
      readonly reason: 'protected' | 'read-only' | 'busy' | 'unsupported' | 'stopped';
      /** What happened, that nothing was lost, and what to do next. */
      readonly message: Told;
    };

/** The port that every host fills: Excel, Google Sheets, .xlsx and .csv files. */
export interface WorkbookHost<Told = HostMessage> {
  read(request: ReadRequest): Promise<Snapshot>;
  commit(changes: ChangeSet): Promise<CommitOutcome<Told>>;
}
