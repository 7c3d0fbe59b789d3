import type { Area, SheetName } from '../../../core/workbook/address.ts';
import type { Cell } from '../../../core/workbook/cell.ts';
import type { CellsChange, ChangeSet } from '../../../core/workbook/change.ts';
import { cellAt } from '../../../core/workbook/grid.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../../../core/workbook/snapshot.ts';
import { readBlocks } from '../read/blocks.ts';
import { formulaText } from '../read/formula-text.ts';
import { type CellToWrite, writeCells } from './cells.ts';
import type { WriteTarget } from './target.ts';

/** A column of a table into which formulas were written, without the table's header. */
interface TableColumn {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

/**
 * Excel may fill a whole column of a table with a formula that was written into it. Reads such columns
 * again, one sync, and gives cells that became something else what they are to hold, one more.
 */
export async function mendCalculatedColumns(
  target: WriteTarget,
  expected: Snapshot,
  changes: ChangeSet,
): Promise<void> {
  const columns = tableColumns(expected, changes);
  if (columns.length === 0) return;
  const asked = columns.map(({ sheet, area }) => ({
    worksheet: target.sheet(sheet.name),
    area,
    field: 'formulas' as const,
    sheet,
  }));
  const wrong = new Map<SheetName, CellToWrite[]>();
  for (const { worksheet, area, rows } of await readBlocks(target.context, asked)) {
    const sheet = asked.find((block) => block.worksheet === worksheet)?.sheet;
    if (!sheet) continue;
    const cells = wrong.get(sheet.name) ?? [];
    wrong.set(sheet.name, cells);
    rows.forEach(([found], down) => {
      const place = { row: area.top + down, column: area.left };
      const cell = cellAt(sheet.grid, place);
      if (!isFormulaOf(cell, found)) cells.push({ ...place, cell });
    });
  }
  for (const [sheet, cells] of wrong) await writeCells(target, sheet, cells.sort(byPlace));
  if ([...wrong.values()].some(({ length }) => length > 0)) await target.send();
}

function tableColumns(expected: Snapshot, { changes }: ChangeSet): readonly TableColumn[] {
  return changes.flatMap((change) => {
    const sheet = change.kind === 'cells' ? findSheet(expected, change.sheet) : undefined;
    if (change.kind !== 'cells' || !sheet || sheet.tables.length === 0) return [];
    return formulaColumns(change).flatMap((column) =>
      sheet.tables
        .filter(({ area }) => area.left <= column && column <= area.right)
        .map(({ area: { top, bottom } }) => ({
          sheet,
          area: { top: top + 1, left: column, bottom, right: column },
        }))
        .filter(({ area }) => area.top <= area.bottom),
    );
  });
}

/** The columns that get formulas. */
function formulaColumns({ cells }: CellsChange): readonly number[] {
  const columns = cells.flatMap(({ column, after }) => (after.kind === 'formula' ? [column] : []));
  return [...new Set(columns)];
}

/** Whether a cell holds the formula that it is to hold, or none. */
function isFormulaOf(cell: Cell, found: unknown): boolean {
  const isFormula = typeof found === 'string' && found.startsWith('=');
  if (cell.kind === 'formula') return isFormula && formulaText(found) === cell.formula;
  return !isFormula || (cell.kind === 'text' && cell.text === found);
}

function byPlace(one: CellToWrite, other: CellToWrite): number {
  return one.row - other.row || one.column - other.column;
}
