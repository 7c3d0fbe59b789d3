import type { ChangeKind, ChangeSet } from '../../core/workbook/change.ts';

/** What Excel's own undo can't take back, on some platform at least. */
const BEYOND_UNDO: ReadonlySet<ChangeKind> = new Set(['sheet', 'protection', 'setting']);

/** Whether Excel's own undo can take back all of the changes. */
export function fitsIntoUndoGroup({ changes }: ChangeSet): boolean {
  return !changes.some(({ kind }) => BEYOND_UNDO.has(kind));
}
