import type { RegisterDeclaration } from '../../registers/declaration.ts';
import { type Area, type SheetName, sheetName } from '../../workbook/address.ts';

/** Rows of a register sheet that we make, 1-based. */
export const TITLE_ROW = 1;
export const PURPOSE_ROW = 2;
export const HEADER_ROW = 4;
export const EXAMPLE_ROW = 5;
export const FIRST_ROW = 6;
/** Rows that are drawn: about a page of them; risks have formulas, so that more are worth while. */
const DRAWN_ROWS = 30;
export const LAST_CALCULATED_ROW = FIRST_ROW + 59;
/** Dropdowns, entry checks and named lists reach further, so that a register can grow. */
export const LAST_CHECKED_ROW = FIRST_ROW + 499;

const LONGEST_SHEET_NAME = 31;

/** The name of the sheet for a register: its title, or the part before "and" where that is too long. */
export function templateSheetName({ title }: RegisterDeclaration): SheetName {
  const plain = title.replace(/[[\]:*?/\\]/g, ' ').trim();
  if (plain.length <= LONGEST_SHEET_NAME) return sheetName(plain);
  const [first = plain] = plain.split(/,| and | & | of /);
  return sheetName(first.slice(0, LONGEST_SHEET_NAME).trim());
}

/** The name of a register's range: header and all rows that may be filled. */
export function templateRangeName({ title }: RegisterDeclaration): string {
  return `${title.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '')}_table`;
}

/** The cells of a column that the team fills, 1-based. */
export function checkedArea(column: number): Area {
  return { top: FIRST_ROW, bottom: LAST_CHECKED_ROW, left: column, right: column };
}

/** The last row that is drawn in a sheet with so many rows written. */
export function lastDrawnRow(calculates: boolean, written: number): number {
  const last = calculates ? LAST_CALCULATED_ROW : FIRST_ROW + DRAWN_ROWS - 1;
  return Math.max(last, EXAMPLE_ROW + written);
}
