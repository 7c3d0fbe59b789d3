import type { CellLocation } from '../workbook/address.ts';
import { type Cell, sameCell } from '../workbook/cell.ts';
import { cellAt } from '../workbook/grid.ts';
import { findSheet, type Snapshot } from '../workbook/snapshot.ts';
import type { Fix } from './finding.ts';

/** A repair of one cell; undefined where a formula stands there, which only its author may change. */
export function cellFix(
  snapshot: Snapshot,
  at: CellLocation,
  after: Cell,
  title: string,
): Fix | undefined {
  const grid = findSheet(snapshot, at.sheet)?.grid;
  const before = grid && cellAt(grid, at);
  if (!before || before.kind === 'formula' || sameCell(before, after)) return undefined;
  const { sheet, row, column } = at;
  const cells = [{ row, column, before, after }];
  return { title, changes: { changes: [{ kind: 'cells', sheet, cells }] } };
}
