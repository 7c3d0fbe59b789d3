import type { Position } from '../core/workbook/address.ts';
import type { CellChange, Change, ChangeSet } from '../core/workbook/change.ts';
import type { ChangedLook } from './edit/cells/cells.ts';
import type { EditSession } from './edit/session.ts';

/**
 * The inverse of what was committed. Looks are named by their index in styles.xml, which only ever
 * grows, so that a cell gets back the very look that it had.
 */
export function withKeptLooks(inverse: ChangeSet, session: EditSession): ChangeSet {
  return { changes: inverse.changes.map((change) => keepLooks(change, session)) };
}

function keepLooks(change: Change, session: EditSession): Change {
  if (change.kind !== 'cells') return change;
  const looks = session.editedCells(change.sheet)?.changedLooks ?? [];
  const byPlace = new Map(looks.map((look) => [placeOf(look), look]));
  return {
    ...change,
    cells: change.cells.map((cell) => withLook(cell, byPlace.get(placeOf(cell)))),
  };
}

function withLook({ style: _, ...cell }: CellChange, look: ChangedLook | undefined): CellChange {
  if (!look) return cell;
  return {
    ...cell,
    style: {
      before: { kind: 'kept', reference: look.after },
      after: { kind: 'kept', reference: look.before },
    },
  };
}

function placeOf({ row, column }: Position): string {
  return `${row} ${column}`;
}
