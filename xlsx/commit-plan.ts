import type { Position, SheetName } from '../core/workbook/address.ts';
import { sameCell } from '../core/workbook/cell.ts';
import type { CellChange, Change, ChangeSet } from '../core/workbook/change.ts';
import { usedCells } from '../core/workbook/grid.ts';
import type { Snapshot } from '../core/workbook/snapshot.ts';
import type { CellEdit } from './edit/cells/cells.ts';
import type { PlannedCells } from './edit/session.ts';
import { staleFormulas } from './formulas/stale-values.ts';

/** What the cells of all sheets need, so that each sheet part is walked over once. */
export interface CellPlan extends PlannedCells {
  /** Whether some formula has to be calculated anew when the file is opened. */
  readonly needsCalculation: boolean;
  /** Sheets with such formulas, even where no change names them. */
  readonly staleSheets: readonly SheetName[];
}

type MutableEdits = Map<SheetName, Map<number, Map<number, CellEdit>>>;

/** Gathers all cell changes of a change set, and the formulas whose values they make untrue. */
export function planCells(snapshot: Snapshot, { changes }: ChangeSet): CellPlan {
  const edits: MutableEdits = new Map();
  const changed = new Map<SheetName, Position[]>();
  let writesFormulas = false;
  for (const change of changes) {
    // What was written on a sheet goes with it, even where another one of its name comes.
    if (change.kind === 'sheet' && change.before) edits.delete(change.sheet);
    if (change.kind !== 'cells') continue;
    for (const cell of change.cells) {
      putEdit(edits, change.sheet, editOf(cell));
      if (sameCell(cell.before, cell.after)) continue;
      putPosition(changed, change.sheet, cell);
      writesFormulas ||= cell.after.kind === 'formula';
    }
  }
  const stale = staleFormulas(snapshot, changed);
  for (const [sheet, positions] of stale) {
    for (const { row, column } of positions) putEdit(edits, sheet, { row, column, isStale: true });
  }
  const needsCalculation =
    stale.size > 0 || writesFormulas || (changes.some(movesReferences) && hasFormulas(snapshot));
  return { edits, widths: newWidths(changes), needsCalculation, staleSheets: [...stale.keys()] };
}

function newWidths(changes: readonly Change[]): CellPlan['widths'] {
  const widths = new Map<SheetName, Map<number, number | null>>();
  for (const change of changes) {
    if (change.kind !== 'column-width') continue;
    const columns = widths.get(change.sheet) ?? new Map<number, number | null>();
    widths.set(change.sheet, columns.set(change.column, change.after));
  }
  return widths;
}

function editOf({ row, column, before, after, style }: CellChange): CellEdit {
  return {
    row,
    column,
    ...(sameCell(before, after) ? {} : { content: after }),
    ...(style ? { look: style.after } : {}),
  };
}

/** Later changes of a cell come on top of earlier ones. */
function putEdit(edits: MutableEdits, sheet: SheetName, edit: CellEdit): void {
  const rows = edits.get(sheet) ?? new Map<number, Map<number, CellEdit>>();
  edits.set(sheet, rows);
  const cells = rows.get(edit.row) ?? new Map<number, CellEdit>();
  rows.set(edit.row, cells);
  cells.set(edit.column, { ...cells.get(edit.column), ...edit });
}

function putPosition(
  positions: Map<SheetName, Position[]>,
  sheet: SheetName,
  { row, column }: Position,
): void {
  const list = positions.get(sheet);
  if (list) list.push({ row, column });
  else positions.set(sheet, [{ row, column }]);
}

/** Names and tables stand in formulas; a sheet brings formulas of its own. */
function movesReferences(change: Change): boolean {
  return change.kind === 'name' || change.kind === 'table';
}

function hasFormulas(snapshot: Snapshot): boolean {
  for (const { grid } of snapshot.sheets) {
    for (const { cell } of usedCells(grid)) if (cell.kind === 'formula') return true;
  }
  return false;
}
