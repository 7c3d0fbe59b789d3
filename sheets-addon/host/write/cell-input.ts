import type { Cell } from '../../../core/workbook/cell.ts';
import { type CellInput, typedInput } from '../../../core/workbook/cell-input.ts';

/**
 * What to type into a cell so that it holds exactly this. Google Sheets reads what scripts write as
 * if somebody typed it: an apostrophe keeps a text from becoming a formula, a number or a date, and
 * is not part of it.
 */
export function cellInput(cell: Cell): CellInput {
  return typedInput(cell, (text) => `'${text}`);
}
