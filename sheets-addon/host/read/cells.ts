import type { Position } from '../../../core/workbook/address.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  EMPTY,
  errorCell,
  formulaCell,
  numberCell,
  type Scalar,
  textCell,
} from '../../../core/workbook/cell.ts';
import { type CellGrid, GridBuilder } from '../../../core/workbook/grid.ts';
import { areaAround } from '../area-around.ts';
import { rangeOf } from '../areas.ts';
import type { Sheet } from '../services.ts';

/** Stands for pictures and other things in cells, so that none of them looks like an empty cell. */
const NOT_A_VALUE = textCell('(picture)');
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** The used cells of a sheet: two calls, and one more where a text looks like an error. */
export function readCells(sheet: Sheet, serialOf: (date: Date) => number): CellGrid {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const builder = new GridBuilder();
  const doubtful: (Position & { readonly code: string })[] = [];
  range.getValues().forEach((line: readonly unknown[], down) => {
    line.forEach((value, across) => {
      const formula = formulas[down]?.[across] ?? '';
      const place = { row: down + 1, column: across + 1 };
      if (formula === '' && isErrorCode(value)) doubtful.push({ ...place, code: value });
      else builder.set(place.row, place.column, cellOf(value, formula, serialOf));
    });
  });
  const isText = textsAmong(sheet, doubtful);
  for (const { code, ...place } of doubtful) {
    const cell = isText(place.row, place.column) ? textCell(code) : errorCell(code);
    builder.set(place.row, place.column, cell);
  }
  return builder.build();
}

function cellOf(value: unknown, formula: string, serialOf: (date: Date) => number): Cell {
  if (formula === '') return scalarOf(value, serialOf);
  const shown = isErrorCode(value) ? errorCell(value) : scalarOf(value, serialOf);
  return formulaCell(formula.slice(1), shown);
}

function scalarOf(value: unknown, serialOf: (date: Date) => number): Scalar {
  switch (typeof value) {
    case 'string':
      return textCell(value);
    case 'number':
      return numberCell(value);
    case 'boolean':
      return booleanCell(value);
    default:
      if (value instanceof Date) return dateCell(serialOf(value));
      return value === null || value === undefined ? EMPTY : NOT_A_VALUE;
  }
}

function isErrorCode(value: unknown): value is string {
  return typeof value === 'string' && ERROR.test(value);
}

/** Errors and texts that say the same are told apart by their rich text: an error has none. */
function textsAmong(
  sheet: Sheet,
  places: readonly Position[],
): (row: number, column: number) => boolean {
  if (places.length === 0) return () => false;
  const area = areaAround(places);
  const texts = rangeOf(sheet, area).getRichTextValues();
  return (row, column) => (texts[row - area.top]?.[column - area.left] ?? null) !== null;
}
