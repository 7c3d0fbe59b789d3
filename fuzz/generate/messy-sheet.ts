import type { Area } from '../../core/workbook/address.ts';
import { type Cell, formulaCell, textCell } from '../../core/workbook/cell.ts';
import { shiftFormula } from '../../core/workbook/formula-shift.ts';
import { type CellGrid, GridBuilder, usedArea, usedCells } from '../../core/workbook/grid.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import type { TableTruth } from '../../test/recognise/corpus/workbook-file.ts';
import type { Dice } from '../dice.ts';
import { cellDamage } from './cell-damage.ts';
import { LEGENDS, SECTIONS, TITLES } from './noise.ts';

/** A sheet after its disorder, and where its rows and columns went. */
export interface MessySheet {
  readonly sheet: SheetSnapshot;
  readonly rowOf: (row: number) => number;
  readonly right: number;
}

const MOST_DATA_ROWS = 8;

interface Layout {
  /** New row by old row; rows that are dropped have none. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows that hold a section title, new numbers. */
  readonly sections: readonly number[];
  readonly right: number;
}

/** The sheet with its tables elsewhere, fewer rows, and what people put around and between them. */
export function messySheet(
  sheet: SheetSnapshot,
  tables: readonly TableTruth[],
  dice: Dice,
): MessySheet {
  const layout = layoutOf(sheet, tables, dice);
  const grid = messyGrid(sheet, tables, layout, dice);
  const rowOf = (row: number) => layout.rows.get(row) ?? row;
  const kept = [...layout.rows.values()];
  return {
    rowOf,
    right: layout.right,
    sheet: {
      ...sheet,
      grid,
      merges: sheet.merges.map((merge) => moved(merge, layout)),
      hiddenRows: new Set(dice.chance(0.2) ? [dice.pick(kept)] : []),
      hiddenColumns: new Set(dice.chance(0.1) ? [dice.between(1, 6)] : []),
    },
  };
}

function layoutOf(sheet: SheetSnapshot, tables: readonly TableTruth[], dice: Dice): Layout {
  const last = usedArea(sheet.grid)?.bottom ?? 1;
  const rows = new Map<number, number>();
  const sections: number[] = [];
  let next = 1 + (dice.chance(0.5) ? dice.between(1, 5) : 0);
  const kept = new Map(tables.map((table) => [table, 0]));
  for (let row = 1; row <= last; row++) {
    const table = tables.find((one) => isData(one, row));
    if (table && !isMerged(sheet, row)) {
      const count = kept.get(table) ?? 0;
      if (count >= MOST_DATA_ROWS || (count >= 3 && dice.chance(0.15))) continue;
      kept.set(table, count + 1);
      if (count >= 2) next += gapBefore(next, sections, dice);
    }
    rows.set(row, next++);
  }
  return { rows, sections, right: dice.chance(0.3) ? dice.between(1, 3) : 0 };
}

/** Rows between two data rows: mostly none, a blank one, or the title of a section. */
function gapBefore(next: number, sections: number[], dice: Dice): number {
  const isSection = dice.chance(0.04);
  if (isSection) sections.push(next);
  return isSection || dice.chance(0.03) ? 1 : 0;
}

function isData({ firstRow, lastRow }: TableTruth, row: number): boolean {
  return row >= firstRow && row <= lastRow;
}

/** Whether a merged area of several rows covers the row: then it stays. */
function isMerged({ merges }: SheetSnapshot, row: number): boolean {
  return merges.some(({ top, bottom }) => bottom > top && row >= top && row <= bottom);
}

function messyGrid(
  sheet: SheetSnapshot,
  tables: readonly TableTruth[],
  { rows, sections, right }: Layout,
  dice: Dice,
): CellGrid {
  const damage = cellDamage(dice);
  const builder = new GridBuilder();
  for (const { row, column, cell } of usedCells(sheet.grid)) {
    const place = rows.get(row);
    if (place === undefined) continue;
    const shifted = shiftedCell(cell, place - row, right);
    builder.set(place, column + right, damage(shifted, roleOf(row, tables)));
  }
  const first = Math.min(...rows.values());
  for (let row = 1; row < first - 1; row++) builder.set(row, 1, textCell(dice.pick(TITLES)));
  for (const row of sections) builder.set(row, 1 + right, textCell(dice.pick(SECTIONS)));
  if (dice.chance(0.3)) addLegend(builder, Math.max(...rows.values()) + 3, dice);
  return builder.build();
}

function roleOf(row: number, tables: readonly TableTruth[]): 'header' | 'data' | 'other' {
  if (tables.some((table) => isData(table, row))) return 'data';
  return tables.some(({ headerRow }) => [headerRow].flat().includes(row)) ? 'header' : 'other';
}

function shiftedCell(cell: Cell, down: number, right: number): Cell {
  if (cell.kind !== 'formula') return cell;
  return formulaCell(shiftFormula(cell.formula, down, right), cell.value);
}

function addLegend(builder: GridBuilder, row: number, dice: Dice): void {
  dice.pick(LEGENDS).forEach((line, index) => {
    builder.set(row + index, 1, textCell(line));
  });
}

function moved({ top, bottom, left, right }: Area, layout: Layout): Area {
  return {
    top: layout.rows.get(top) ?? top,
    bottom: layout.rows.get(bottom) ?? layout.rows.get(top) ?? bottom,
    left: left + layout.right,
    right: right + layout.right,
  };
}
