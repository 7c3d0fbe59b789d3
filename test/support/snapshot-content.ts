import { type Area, formatArea, formatPosition } from '../../core/workbook/address.ts';
import type { Cell } from '../../core/workbook/cell.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import type { DataValidation } from '../../core/workbook/sheet-features.ts';
import { formatSheetReference, parseSheetReference } from '../../core/workbook/sheet-reference.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';

/**
 * What a workbook holds, in a form to compare with `toEqual`: what has no order is sorted,
 * validations stand cell by cell (hosts cut their areas as they like), and values that formulas
 * last gave are left out.
 */
export function contentOf(snapshot: Snapshot) {
  return {
    dateSystem: snapshot.dateSystem,
    names: sorted([...snapshot.names]),
    sheets: snapshot.sheets.map(sheetContent),
  };
}

function sheetContent(sheet: SheetSnapshot) {
  const cells = [...usedCells(sheet.grid)];
  return {
    ...sheet,
    grid: cells.map(({ cell, ...place }) => [formatPosition(place), cellContent(cell)]),
    merges: sorted(sheet.merges.map(formatArea)),
    tables: sorted(sheet.tables),
    hiddenRows: sorted([...sheet.hiddenRows]),
    hiddenColumns: sorted([...sheet.hiddenColumns]),
    validations: sorted(
      sheet.validations.flatMap(({ areas, validation }) =>
        areas.flatMap(cellsOf).map((place) => [place, validationContent(validation)]),
      ),
    ),
    conditionalFormats: sorted(sheet.conditionalFormats),
    columnWidths: sorted([...sheet.columnWidths]),
    chartNames: sorted(sheet.chartNames),
  };
}

/** References are quoted alike. */
function validationContent({ rule, ...rest }: DataValidation): unknown {
  const source = rule.kind === 'list-from' ? parseSheetReference(rule.formula) : undefined;
  return source
    ? { rule: { ...rule, formula: formatSheetReference(source) }, ...rest }
    : { rule, ...rest };
}

function cellContent(cell: Cell): unknown {
  return cell.kind === 'formula' ? { kind: cell.kind, formula: cell.formula } : cell;
}

function cellsOf({ top, left, bottom, right }: Area): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(formatPosition({ row, column }));
  }
  return cells;
}

/** In an order that depends on the content alone. */
function sorted<T>(values: readonly T[]): readonly T[] {
  return values
    .map((value) => ({ value, key: JSON.stringify(value, sortedKeys) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ value }) => value);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
