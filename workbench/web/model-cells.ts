import type { Model } from '@odoo/o-spreadsheet';
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
} from '../../core/workbook/cell.ts';

/** A cell of the spreadsheet component; its rows and columns are 0-based. */
export interface ModelPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** Number formats that show a day or a time. */
const DATE_FORMAT = /[dmyhs]/i;

/** Error values that the spreadsheet calls by names of its own. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#NAME?',
  '#CYCLE': '#REF!',
  '#SPILL!': '#VALUE!',
};

/** A cell as the spreadsheet shows it now. */
export function modelCell(model: Model, position: ModelPosition): Cell {
  const cell = model.getters.getCell(position);
  if (!cell) return EMPTY;
  const shown = shownCell(model, position);
  if (cell.isFormula)
    return formulaCell(
      cell.compiledFormula
        .toFormulaString(model.getters)
        .replace(/^=/, '')
        .replace(/#REF(?!!)/g, '#REF!'),
      shown,
    );
  return shown;
}

/** What a cell shows; dates are told by their format, as everywhere in spreadsheets. */
export function shownCell(model: Model, position: ModelPosition): Scalar {
  const { type, value, format } = model.getters.getEvaluatedCell(position);
  switch (type) {
    case 'number':
      return isDateFormat(format) ? dateCell(Number(value)) : numberCell(Number(value));
    case 'boolean':
      return booleanCell(value === true);
    case 'error':
      return errorCell(FILE_ERRORS[String(value)] ?? String(value));
    case 'text':
      return value === '' ? EMPTY : textCell(String(value));
    default:
      return EMPTY;
  }
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
