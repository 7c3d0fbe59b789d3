import type { ChangeSet } from '../../core/workbook/change.ts';

/** How many things a change set changes: each cell counts, and each change of something else. */
export function changeCount({ changes }: ChangeSet): number {
  return changes.reduce(
    (sum, change) => sum + (change.kind === 'cells' ? change.cells.length : 1),
    0,
  );
}
