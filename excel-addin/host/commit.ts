import { message } from '../../core/messages/message.ts';
import { ToldError } from '../../core/messages/told-error.ts';
import type { Area, SheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import type { Change, ChangeSet } from '../../core/workbook/change.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';
import { sameValue } from '../../core/workbook/same.ts';
import { columnSpans } from './column-spans.ts';
import type { ExcelAccess } from './excel-access.ts';
import { answerOf } from './failure-message.ts';
import { lookModels } from './look-models.ts';
import { refusalOf } from './problems.ts';
import { readLooks } from './read/looks.ts';
import { type ReadScope, type ReadWorkbook, readWorkbook } from './read/workbook.ts';
import { NEWER } from './requirement-sets.ts';
import { mendCalculatedColumns } from './write/calculated-columns.ts';
import { writeChange } from './write/changes.ts';
import { WriteTarget } from './write/target.ts';
import { undoOf } from './write/undo.ts';

/**
 * Reads again what the changes touch, and writes them where it is as they expect. What Excel refuses
 * halfway is taken back. Throws only where that failed too, or on a bug.
 */
export async function commitChanges(
  excel: ExcelAccess,
  context: Excel.RequestContext,
  changes: ChangeSet,
): Promise<CommitOutcome> {
  const hasMerges = excel.supports(NEWER.mergedCells);
  const scope = scopeOf(changes);
  const read = await readWorkbook(context, hasMerges, scope);
  const applied = applyChanges(read.snapshot, changes);
  if (applied.kind === 'stale') return { kind: 'conflict', stale: applied.places };
  const refusal = refusalOf(read, changes, excel.supports(NEWER.tableSizes));
  if (refusal) return refusal;
  const looks = await readLooks(context, read, changes);
  const undo = undoOf(read, looks, changes);
  const target = new WriteTarget(context, read, looks);
  try {
    for (const change of changes.changes) await writeChange(target, change);
    if (read.structure.isCalculatedByHand) calculate(target, changes);
    await target.send();
    await mendCalculatedColumns(target, applied.snapshot, changes);
    return { kind: 'committed', undo };
  } catch (error) {
    const answer = answerOf(error);
    const isBack = await takeBack(context, hasMerges, scope, read, undo);
    if (answer && isBack) return answer;
    throw isBack ? error : new ToldError(message('excel.halfway'), error);
  }
}

/** Calculates the sheets whose cells changed, and no others: somebody chose to do that by hand. */
function calculate(target: WriteTarget, { changes }: ChangeSet): void {
  const sheets = new Set(
    changes.flatMap((change) => (change.kind === 'cells' ? [change.sheet] : [])),
  );
  for (const sheet of sheets) target.sheet(sheet).calculate(false);
}

/** Undoes change by change what was written; whether all is as it was read. */
async function takeBack(
  context: Excel.RequestContext,
  hasMerges: boolean,
  scope: ReadScope,
  read: ReadWorkbook,
  undo: ChangeSet,
): Promise<boolean> {
  try {
    if (isAsRead(await readWorkbook(context, hasMerges, scope), read)) return true;
    for (const change of undo.changes) {
      const now = await readWorkbook(context, hasMerges, scope);
      if (applyChanges(now.snapshot, { changes: [change] }).kind === 'stale') continue;
      const target = new WriteTarget(context, now, new Map());
      await writeChange(target, change);
      await target.send();
    }
    return isAsRead(await readWorkbook(context, hasMerges, scope), read);
  } catch {
    return false;
  }
}

function isAsRead({ snapshot }: ReadWorkbook, read: ReadWorkbook): boolean {
  return sameValue(snapshot, read.snapshot);
}

/** The sheets that changes touch, and of which of their cells the content matters. */
function scopeOf({ changes }: ChangeSet): ReadScope {
  const scope = new Map<SheetName, readonly Area[] | 'all'>();
  for (const change of changes) {
    if (!('sheet' in change)) continue;
    const known = scope.get(change.sheet) ?? [];
    scope.set(change.sheet, known === 'all' ? known : areasOf(change, known));
  }
  return scope;
}

function areasOf(change: Change, known: readonly Area[]): readonly Area[] | 'all' {
  if (change.kind === 'sheet') return change.before ? 'all' : known;
  if (change.kind !== 'cells') return known;
  return [...known, ...columnSpans([...change.cells, ...lookModels(change)])];
}
