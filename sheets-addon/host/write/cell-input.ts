import type { Cell } from '../../../core/workbook/cell.ts';

/** What `setValues` takes. */
export type CellInput = string | number | boolean;

/**
 * What to type into a cell so that it holds exactly this. Google Sheets reads what scripts write as
 * if somebody typed it: an apostrophe keeps a text from becoming a formula, a number or a date, and
 * is not part of it. Dates are numbers; their format makes them dates.
 */
export function cellInput(cell: Cell): CellInput {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return `'${cell.text}`;
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.boolean;
    case 'date':
      return cell.serial;
    case 'error':
      return cell.code;
    case 'formula':
      return `=${cell.formula}`;
  }
}
