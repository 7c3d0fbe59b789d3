import type { HostMessage } from '../core/messages/message.ts';
import type { SheetName } from '../core/workbook/address.ts';
import { applyChanges } from '../core/workbook/apply.ts';
import { type ChangeSet, isEmptyChangeSet } from '../core/workbook/change.ts';
import type { CommitOutcome } from '../core/workbook/host.ts';
import { inverse } from '../core/workbook/inverse.ts';
import type { Snapshot } from '../core/workbook/snapshot.ts';
import { planCells } from './commit-plan.ts';
import { withKeptLooks } from './commit-undo.ts';
import { editChange } from './edit/change.ts';
import { protectedSheet, protectedStructure } from './edit/protection.ts';
import { Refusal } from './edit/refusal.ts';
import { EditSession } from './edit/session.ts';
import { followHeaders } from './edit/table.ts';
import type { XlsxPackage } from './package/package.ts';
import { UnreadableFile } from './package/unreadable.ts';
import { readXlsx } from './read.ts';

/** A workbook that was read, with the package that the snapshot came from. */
export interface OpenedXlsx {
  readonly package: XlsxPackage;
  readonly snapshot: Snapshot;
}

export interface XlsxCommit {
  readonly outcome: CommitOutcome;
  /** The bytes of the edited file, where the outcome is `committed`. */
  readonly bytes?: Uint8Array;
}

/**
 * Makes the changes in an .xlsx file: parts that no change touches keep their bytes, and of the
 * others only the places that change become new. Nothing is written where a place is no longer what
 * the changes were planned on, where something is protected, or where Excel couldn't open the result.
 */
export function commitXlsx(source: Uint8Array | OpenedXlsx, changes: ChangeSet): XlsxCommit {
  if (source instanceof Uint8Array) {
    const read = readXlsx(source);
    if (read.kind === 'read') return commitXlsx(read, changes);
    return refusedAsUnreadable(read);
  }
  const applied = applyChanges(source.snapshot, changes);
  if (applied.kind === 'stale') return { outcome: { kind: 'conflict', stale: applied.places } };
  try {
    return commitFresh(source, changes);
  } catch (error) {
    if (error instanceof Refusal) return { outcome: error.outcome };
    if (error instanceof UnreadableFile) return refusedAsUnreadable(error.unreadable);
    throw error;
  }
}

/** Some parts are looked at only when they are edited, so that a file may turn out to be damaged then. */
export function refusedAsUnreadable({ message }: { readonly message: HostMessage }): XlsxCommit {
  return { outcome: { kind: 'refused', reason: 'unsupported', message } };
}

function commitFresh(source: OpenedXlsx, changes: ChangeSet): XlsxCommit {
  const { snapshot } = source;
  const plan = planCells(snapshot, changes);
  const session = new EditSession(source.package, snapshot, plan);
  if (!isEmptyChangeSet(changes)) {
    refuseProtected(session, changes);
    for (const change of changes.changes) editChange(session, change);
    for (const sheet of plan.staleSheets) if (session.hasSheet(sheet)) session.sheet(sheet);
    for (const [sheet, edits] of plan.edits) {
      if (session.hasSheet(sheet)) followHeaders(session, session.sheet(sheet), edits);
    }
    if (plan.needsCalculation) session.workbook.calculateOnLoad();
    session.finish();
  }
  const undo = withKeptLooks(inverse(changes), session);
  return { outcome: { kind: 'committed', undo }, bytes: session.parts.save() };
}

/** A protected sheet takes no change but the lifting of its protection, which comes first. */
function refuseProtected({ snapshot, workbook }: EditSession, { changes }: ChangeSet): void {
  const isProtected = new Set<SheetName>();
  for (const { name, protection } of snapshot.sheets) if (protection) isProtected.add(name);
  for (const change of changes) {
    if (change.kind === 'name' || change.kind === 'setting') continue;
    if (change.kind === 'sheet') {
      if (workbook.isStructureLocked()) throw protectedStructure();
    } else if (change.kind === 'protection') {
      if (change.after) isProtected.add(change.sheet);
      else isProtected.delete(change.sheet);
    } else if (isProtected.has(change.sheet)) throw protectedSheet(change.sheet);
  }
}
