import { formatPosition } from '../../core/workbook/address.ts';
import { sameCell } from '../../core/workbook/cell.ts';
import type { Change, ChangeSet } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import type { StalePlace } from '../../core/workbook/host.ts';
import { findSheet, type Snapshot } from '../../core/workbook/snapshot.ts';

export function inverse({ changes }: ChangeSet): ChangeSet {
  return { changes: changes.map(inverseChange).reverse() };
}
function inverseChange(change: Change): Change {
  if (change.kind === 'cells') {
    return {
      ...change,
      cells: change.cells.map((cell) => ({
        ...cell,
        before: cell.after,
        after: cell.before,
        ...(cell.style ? { style: { before: cell.style.after, after: cell.style.before } } : {}),
      })),
    };
  }
  return { ...change, before: change.after, after: change.before } as Change;
}
export function stalePlaces(snapshot: Snapshot, { changes }: ChangeSet): StalePlace[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'cells') return [];
    const sheet = findSheet(snapshot, change.sheet);
    return change.cells.flatMap((cell) => {
      const found = cellAt(sheet?.grid ?? new Map(), cell);
      return sameCell(found, cell.before)
        ? []
        : [
            {
              sheet: change.sheet,
              cell: formatPosition(cell),
              expected: cell.before,
              found,
              what: 'The cell',
            },
          ];
    });
  });
}
