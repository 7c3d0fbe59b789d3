import type { CellChange, Change, ChangeSet } from './change.ts';

/** The change set that undoes a change set: both sides of each change swapped, the last one first. */
export function inverse(set: ChangeSet): ChangeSet {
  return { changes: set.changes.map(inverseChange).reverse() };
}

function inverseChange(change: Change): Change {
  return change.kind === 'cells'
    ? { ...change, cells: change.cells.map(inverseCell) }
    : swapped(change);
}

function inverseCell(cell: CellChange): CellChange {
  const content = swapped(cell);
  return cell.style ? { ...content, style: swapped(cell.style) } : content;
}

function swapped<T extends { readonly before: unknown; readonly after: unknown }>(sides: T): T {
  return { ...sides, before: sides.after, after: sides.before };
}
