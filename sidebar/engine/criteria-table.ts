import type { CheckContext } from '../../core/findings/check-context.ts';
import type { LevelBand } from '../../core/method/risk-method.ts';
import { sameLevel } from '../../core/method/scoring.ts';
import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import { fieldId } from '../../core/registers/declaration.ts';
import type { SheetName } from '../../core/workbook/address.ts';
import { type Cell, numberCell } from '../../core/workbook/cell.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { CellChange, ChangeSet } from '../../core/workbook/change.ts';
import { type CellGrid, cellAt } from '../../core/workbook/grid.ts';
import { findSheet } from '../../core/workbook/snapshot.ts';

/** A table of criteria and its row for each level, lowest level first. */
interface CriteriaTable {
  readonly register: RecognisedRegister;
  readonly grid: CellGrid;
  readonly rows: readonly number[];
}

/** Whether a table of the workbook holds the lowest score of each of these levels. */
export function isWritten(context: CheckContext, bands: readonly LevelBand[]): boolean {
  return criteriaTable(context, bands) !== undefined;
}

/**
 * The changes that give the levels of a register other limits where the criteria stand: the lowest
 * score of each, and the highest score of the one below where there is a column for it.
 */
export function criteriaChanges(
  context: CheckContext,
  sheet: SheetName,
  minimums: readonly number[],
): ChangeSet {
  const index = context.records['risk-register'].findIndex(
    ({ register }) => register.sheet === sheet,
  );
  const rule = context.methods[index]?.level?.rule;
  if (rule?.kind !== 'thresholds') throw new Error(`no limits of scores on ${sheet}`);
  const table = criteriaTable(context, rule.bands);
  if (!table) throw new Error(`no table holds the limits of ${sheet}`);
  const change = cellsChange(table.register.sheet, limitCells(table, rule.bands, minimums));
  return { changes: change ? [change] : [] };
}

function criteriaTable(
  { recognition, snapshot }: CheckContext,
  bands: readonly LevelBand[],
): CriteriaTable | undefined {
  for (const register of recognition.registers) {
    const grid = findSheet(snapshot, register.sheet)?.grid;
    const rows = grid && register.kind === 'risk-criteria' && levelRows(register, grid, bands);
    if (grid && rows) return { register, grid, rows };
  }
  return undefined;
}

/** The row of each level; undefined where one is absent or says another limit. */
function levelRows(
  { columns, rows }: RecognisedRegister,
  grid: CellGrid,
  bands: readonly LevelBand[],
): readonly number[] | undefined {
  const label = columns.get(fieldId('label'))?.column;
  const minimum = columns.get(fieldId('minimum'))?.column;
  if (label === undefined || minimum === undefined) return undefined;
  const found = bands.flatMap((band) =>
    rows.filter((row) => {
      const name = cellAt(grid, { row, column: label });
      const limit = cellAt(grid, { row, column: minimum });
      return (
        name.kind === 'text' &&
        sameLevel(name.text, band.label) &&
        limit.kind === 'number' &&
        limit.number === band.minimum
      );
    }),
  );
  return found.length === bands.length ? found : undefined;
}

function limitCells(
  { register: { columns }, grid, rows }: CriteriaTable,
  bands: readonly LevelBand[],
  minimums: readonly number[],
): readonly CellChange[] {
  const set = (row: number | undefined, column: number | undefined, after: number) => {
    if (row === undefined || column === undefined) return [];
    const before: Cell = cellAt(grid, { row, column });
    return before.kind === 'number' ? [{ row, column, before, after: numberCell(after) }] : [];
  };
  const lowest = columns.get(fieldId('minimum'))?.column;
  const highest = columns.get(fieldId('maximum'))?.column;
  return bands.flatMap((band, index) => {
    const minimum = minimums[index];
    if (minimum === undefined || minimum === band.minimum) return [];
    return [...set(rows[index], lowest, minimum), ...set(rows[index - 1], highest, minimum - 1)];
  });
}
