import type { Position, SheetName } from './address.ts';
import { sameCell } from './cell.ts';
import type { CellChange, CellsChange } from './change.ts';
import { sameValue } from './same.ts';

/**
 * A change of cells in the order that `CellsChange` promises, without those that stay as they are;
 * undefined where none is left. A cell that is named twice changes from its first `before` to its
 * last `after`.
 */
export function cellsChange(
  sheet: SheetName,
  cells: readonly CellChange[],
): CellsChange | undefined {
  const sorted = [...cells].sort(byPosition);
  const joined: CellChange[] = [];
  for (const cell of sorted) {
    const last = joined[joined.length - 1];
    if (last && byPosition(last, cell) === 0) joined[joined.length - 1] = joinCells(last, cell);
    else joined.push(cell);
  }
  const effective = joined.map(withoutIdleStyle).filter((cell) => !isIdle(cell));
  return effective.length > 0 ? { kind: 'cells', sheet, cells: effective } : undefined;
}

/** The change that does one change of a cell and then another one. */
function joinCells(first: CellChange, second: CellChange): CellChange {
  const style = second.style
    ? { before: (first.style ?? second.style).before, after: second.style.after }
    : first.style;
  const { row, column, before } = first;
  return { row, column, before, after: second.after, ...(style ? { style } : {}) };
}

function withoutIdleStyle(cell: CellChange): CellChange {
  if (!cell.style || !sameValue(cell.style.before, cell.style.after)) return cell;
  const { style: _, ...rest } = cell;
  return rest;
}

function isIdle({ before, after, style }: CellChange): boolean {
  return style === undefined && sameCell(before, after);
}

function byPosition(one: Position, other: Position): number {
  return one.row - other.row || one.column - other.column;
}
