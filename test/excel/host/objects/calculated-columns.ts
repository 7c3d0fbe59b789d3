import { type Area, contains } from '../../../../core/workbook/address.ts';
import { overlaps } from '../../../../core/workbook/areas.ts';
import { shiftFormula } from '../../../../core/workbook/formula-shift.ts';
import type { SheetModel } from '../workbook-model.ts';
import type { RangeValue } from './range.ts';

/**
 * The columns of tables that a range is about to be written into and that are empty otherwise. The
 * result, called afterwards, fills each of them with the lowest formula that was written, as Excel
 * does where nobody switched that off.
 */
export function emptyTableColumns({ sheet, area }: RangeValue): () => void {
  const columns = sheet.tables
    .filter((table) => overlaps(table.area, area))
    .flatMap((table) => columnsInside(table.area, area))
    .filter((column) => cellsOf(column).every((place) => isEmpty(sheet, area, place)));
  return () => {
    for (const column of columns) fillColumn(sheet, column);
  };
}

function columnsInside(table: Area, { left, right }: Area): readonly Area[] {
  const columns: Area[] = [];
  for (let column = Math.max(table.left, left); column <= Math.min(table.right, right); column++) {
    columns.push({ top: table.top + 1, left: column, bottom: table.bottom, right: column });
  }
  return columns;
}

function isEmpty(
  sheet: SheetModel,
  written: Area,
  place: { row: number; column: number },
): boolean {
  return contains(written, place) || !sheet.stored(place.row, place.column)?.cell;
}

function fillColumn(sheet: SheetModel, column: Area): void {
  const places = cellsOf(column);
  const last = places.findLast(({ row }) => sheet.stored(row, column.left)?.cell?.formula);
  const cell = last && sheet.stored(last.row, column.left)?.cell;
  if (!last || !cell?.formula) return;
  for (const { row } of places) {
    const formula = shiftFormula(cell.formula, row - last.row, 0);
    sheet.store(row, column.left).cell = { ...cell, formula };
  }
}

function cellsOf({ top, left, bottom }: Area): { row: number; column: number }[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({
    row: top + index,
    column: left,
  }));
}
