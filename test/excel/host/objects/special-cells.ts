import { type Area, contains } from '../../../../core/workbook/address.ts';
import { withoutAreas } from '../../../../core/workbook/areas.ts';
import { rectanglesOf } from '../../../../core/workbook/rectangles.ts';
import type { RangeValue } from './range.ts';
import { columnsOf, rowsOf } from './range-values.ts';

/** The cells of a kind in a range, as areas. */
export function specialCells(range: RangeValue, type: string): readonly Area[] {
  switch (type) {
    case 'Formulas':
      return rectanglesOf(places(range).filter(({ isFormula }) => isFormula));
    case 'DataValidations':
      return range.sheet.validations.flatMap(({ areas }) => areas);
    case 'Visible':
      return visible(range);
    default:
      throw new Error(`the test host knows no special cells ${type}`);
  }
}

function places({ sheet, area }: RangeValue) {
  const found: { row: number; column: number; isFormula: boolean }[] = [];
  for (const row of [...sheet.rows.keys()].sort((one, other) => one - other)) {
    const line = sheet.rows.get(row) ?? new Map();
    for (const column of [...line.keys()].sort((one, other) => one - other)) {
      if (!contains(area, { row, column })) continue;
      found.push({ row, column, isFormula: line.get(column)?.cell?.formula !== undefined });
    }
  }
  return found;
}

function visible({ sheet, area }: RangeValue): readonly Area[] {
  const hidden = [
    ...rowsOf(area)
      .filter((row) => sheet.hiddenRows.has(row))
      .map((row) => ({ ...area, top: row, bottom: row })),
    ...columnsOf(area)
      .filter((column) => sheet.hiddenColumns.has(column))
      .map((column) => ({ ...area, left: column, right: column })),
  ];
  return withoutAreas([area], hidden);
}
