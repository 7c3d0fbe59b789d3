import { message } from '../../core/messages/message.ts';
import { ToldError, toldBy } from '../../core/messages/told-error.ts';
import type { SheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { type Change, type ChangeSet, NO_CHANGES } from '../../core/workbook/change.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';
import { sameValue } from '../../core/workbook/same.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { asKept } from './as-kept.ts';
import { refuseFilterLoss, refuseProtected, refuseTooManyCells } from './limits.ts';
import { findProblem } from './problems.ts';
import { reachOf } from './reach.ts';
import { readTouched } from './read/workbook.ts';
import { Refusal, unsupported } from './refusal.ts';
import { inParts } from './scattered.ts';
import type { Spreadsheet } from './services.ts';
import { ChangeWriter } from './write/writer.ts';

/**
 * What became of a commit. `unfinished`: the time of a script was used up after some changes, which
 * `undo` takes back; `rest` remains to be committed.
 */
export type CommitReply =
  | CommitOutcome
  | { readonly kind: 'unfinished'; readonly undo: ChangeSet; readonly rest: ChangeSet };

const PATIENCE_MILLISECONDS = 10_000;
/**
 * Google stops a script after six minutes, without a chance to tidy up. Ours ends sooner, so that the
 * user, who may only stop a commit between two runs, needn't wait as long.
 */
const WORKING_MILLISECONDS = 60_000;

/**
 * Makes changes in a spreadsheet while no other run of ours does. All is checked before anything is
 * written; should Google Sheets still refuse something, what was written is taken back.
 */
export function commitChanges(spreadsheet: Spreadsheet, changes: ChangeSet): CommitReply {
  if (changes.changes.length === 0) return { kind: 'committed', undo: NO_CHANGES };
  const deadline = Date.now() + WORKING_MILLISECONDS;
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MILLISECONDS)) return BUSY;
  try {
    return commitLocked(spreadsheet, changes, deadline);
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    throw error;
  } finally {
    lock.releaseLock();
  }
}

const BUSY: CommitOutcome = {
  kind: 'refused',
  reason: 'busy',
  message: message('sheets.busy'),
};

function commitLocked(spreadsheet: Spreadsheet, asked: ChangeSet, deadline: number): CommitReply {
  const snapshot = readTouched(spreadsheet, touchedSheets(asked));
  const names = namesAfter(snapshot, asked);
  const around = { before: new Map([...names, ...snapshot.names]), after: names };
  const changes = asked.changes.map((change) => asKept(change, around));
  const applied = applyChanges(snapshot, { changes });
  if (applied.kind === 'stale') return { kind: 'conflict', stale: applied.places };
  const problem = findProblem(snapshot, { changes }, names);
  if (problem !== undefined) throw unsupported(problem);
  refuseProtected(spreadsheet, snapshot, changes);
  refuseFilterLoss(spreadsheet, changes);
  const effective = changes.filter((change) => !isIdle(change));
  refuseTooManyCells(spreadsheet, reachOf(effective));
  return write(spreadsheet, effective.flatMap(inParts), names, deadline);
}

function write(
  spreadsheet: Spreadsheet,
  parts: readonly Change[],
  names: ReadonlyMap<string, string>,
  deadline: number,
): CommitReply {
  const writer = new ChangeWriter(spreadsheet, names, reachOf(parts));
  let done = 0;
  try {
    writer.makeRoom();
    while (done < parts.length && (done === 0 || Date.now() < deadline)) {
      const part = parts[done++];
      if (part) writer.write(part);
    }
    writer.finish();
  } catch (error) {
    throw takenBack(spreadsheet, writer, names, error);
  }
  const undo = { changes: writer.undo };
  if (done === parts.length) return { kind: 'committed', undo };
  spreadsheet.toast(`${done} / ${parts.length}`, 'Clausebook');
  return { kind: 'unfinished', undo, rest: { changes: parts.slice(done) } };
}

/** Takes back what was written before something failed; tells what happened. */
function takenBack(
  spreadsheet: Spreadsheet,
  { undo }: ChangeWriter,
  names: ReadonlyMap<string, string>,
  cause: unknown,
): Error {
  const reason = toldBy(cause);
  try {
    const writer = new ChangeWriter(spreadsheet, names, reachOf(undo));
    for (const change of undo) writer.write(change);
    writer.finish();
  } catch {
    return new ToldError(message('sheets.broke-off', { reason }));
  }
  return unsupported(message('sheets.refused', { reason }));
}

/** Whether a change leaves everything as it is. */
function isIdle(change: Change): boolean {
  return change.kind === 'cells'
    ? change.cells.length === 0
    : sameValue(change.before, change.after);
}

/** Sheets whose content a change depends on. */
function touchedSheets({ changes }: ChangeSet): ReadonlySet<SheetName> {
  return new Set(changes.flatMap((change) => ('sheet' in change ? [change.sheet] : [])));
}

/** Defined names as they are once all changes are made. */
function namesAfter(snapshot: Snapshot, { changes }: ChangeSet): ReadonlyMap<string, string> {
  const names = new Map(snapshot.names);
  for (const change of changes) {
    if (change.kind !== 'name') continue;
    if (change.after === null) names.delete(change.name);
    else names.set(change.name, change.after);
  }
  return names;
}
