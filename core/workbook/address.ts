/** A sheet's name as the user sees it on its tab. */
export type SheetName = string & { readonly __brand: 'SheetName' };

/** A cell reference in A1 style without sheet and dollar signs, e.g. "F12". */
export type CellReference = string & { readonly __brand: 'CellReference' };

/** A position on a sheet. Row and column are 1-based, as spreadsheets count. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle on a sheet, both corners included, 1-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook. */
export interface CellLocation extends Position {
  readonly sheet: SheetName;
}

/** The largest sheet an .xlsx file can hold (ECMA-376 and Excel's own limits). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const LETTERS = 26;
const CODE_OF_A = 65;

export function sheetName(name: string): SheetName {
  return name as SheetName;
}

/** Letters of a 1-based column: 1 is "A", 27 is "AA". Throws on a number that is no column. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1) throw new RangeError(`not a column: ${column}`);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** The 1-based column of letters such as "AA" (either case), or undefined where they are none. */
export function columnNumber(letters: string): number | undefined {
  let column = 0;
  for (let index = 0; index < letters.length; index++) {
    const digit = (letters.charCodeAt(index) & ~32) - CODE_OF_A;
    if (digit < 0 || digit >= LETTERS) return undefined;
    column = column * LETTERS + digit + 1;
  }
  return column >= 1 && column <= LAST_COLUMN ? column : undefined;
}

/** "F12" for row 12, column 6. */
export function formatPosition({ row, column }: Position): CellReference {
  return `${columnLetters(column)}${row}` as CellReference;
}

/** Reads "F12" or "$F$12"; undefined where the text is no cell reference or lies outside a sheet. */
export function parsePosition(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const column = columnNumber(match[1]);
  const row = Number(match[2]);
  return column !== undefined && row >= 1 && row <= LAST_ROW ? { row, column } : undefined;
}

/** "A1:C9", or "A1" for a single cell. */
export function formatArea(area: Area): string {
  const start = formatPosition({ row: area.top, column: area.left });
  const end = formatPosition({ row: area.bottom, column: area.right });
  return start === end ? start : `${start}:${end}`;
}

/** "$A$1:$C$9", as formulas and defined names want it. */
export function formatAbsoluteArea(area: Area): string {
  const start = `$${columnLetters(area.left)}$${area.top}`;
  const end = `$${columnLetters(area.right)}$${area.bottom}`;
  return start === end ? start : `${start}:${end}`;
}

/** Reads "A1:C9" or "B2" (dollar signs allowed), corners in any order; undefined where it is no area. */
export function parseArea(text: string): Area | undefined {
  const [first, second, ...more] = text.split(':');
  if (first === undefined || more.length > 0) return undefined;
  const start = parsePosition(first);
  const end = second === undefined ? start : parsePosition(second);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Whether a position lies inside an area. */
export function contains(area: Area, { row, column }: Position): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A sheet name as formulas want it: quoted, with inner quotes doubled. */
export function quoteSheetName(name: SheetName): string {
  return `'${name.replace(/'/g, "''")}'`;
}
