import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from './address.ts';
import { endOfBrackets } from './formula-brackets.ts';

/** A formula cut at its references: literal text, and references that move with the formula. */
export type FormulaTemplate = readonly (string | Reference)[];

interface Reference {
  readonly start: Corner;
  /** Present for "A:C" and "1:3" only; of "A1:C3" each corner is a reference of its own. */
  readonly end?: Corner;
}

interface Corner {
  readonly column?: Axis;
  readonly row?: Axis;
}

interface Axis {
  readonly number: number;
  readonly fixed: boolean;
}

/** One step through a formula; other characters stand for themselves. */
const STEP = new RegExp(
  [
    /"(?:[^"]|"")*"/, // text
    /'(?:[^']|'')*'/, // quoted sheet name
    /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.$(!])/, // whole columns
    /\$?\d{1,7}:\$?\d{1,7}(?![\w.$(!])/, // whole rows
    /[\p{L}_\\$?][\p{L}\p{N}_.\\$?]*/u, // a word, perhaps a cell
    /\d[\d.]*(?:[eE][+-]?\d+)?/, // a number
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/** Cuts a formula (without equals sign) so that it can be moved any number of times. */
export function formulaTemplate(formula: string): FormulaTemplate {
  const pieces: (string | Reference)[] = [];
  let literal = '';
  for (let position = 0; position < formula.length; ) {
    STEP.lastIndex = position;
    const step = STEP.exec(formula)?.[0] ?? formula.charAt(position);
    const end = step === '[' ? endOfBrackets(formula, position) : position + step.length;
    const reference = isName(formula, end) ? undefined : readReference(step);
    if (reference) {
      if (literal) pieces.push(literal);
      pieces.push(reference);
      literal = '';
    } else {
      literal += formula.slice(position, end);
    }
    position = end;
  }
  if (literal) pieces.push(literal);
  return pieces;
}

/** The formula as it stands that many rows further down and columns further right. */
export function shiftTemplate(template: FormulaTemplate, rows: number, columns: number): string {
  let formula = '';
  for (const piece of template) {
    formula += typeof piece === 'string' ? piece : shiftReference(piece, rows, columns);
  }
  return formula;
}

/** As Excel copies a formula: relative references move, fixed ones stay, those that fall off the sheet become #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return shiftTemplate(formulaTemplate(formula), rows, columns);
}

/** A word before "(" is a function, before "!" a sheet. */
function isName(formula: string, end: number): boolean {
  const next = formula.charAt(end);
  return next === '(' || next === '!';
}

function readReference(step: string): Reference | undefined {
  const cell = CELL.exec(step);
  if (cell) {
    const column = columnAxis(cell[1], cell[2]);
    const row = rowAxis(cell[3], cell[4]);
    return column && row && { start: { column, row } };
  }
  const columns = COLUMNS.exec(step);
  if (columns) {
    const first = columnAxis(columns[1], columns[2]);
    const last = columnAxis(columns[3], columns[4]);
    return first && last && { start: { column: first }, end: { column: last } };
  }
  const rows = ROWS.exec(step);
  if (!rows) return undefined;
  const first = rowAxis(rows[1], rows[2]);
  const last = rowAxis(rows[3], rows[4]);
  return first && last && { start: { row: first }, end: { row: last } };
}

function columnAxis(dollar: string | undefined, letters: string | undefined): Axis | undefined {
  const number = columnNumber(letters ?? '');
  return number === undefined ? undefined : { number, fixed: dollar === '$' };
}

function rowAxis(dollar: string | undefined, digits: string | undefined): Axis | undefined {
  const number = Number(digits);
  return number >= 1 && number <= LAST_ROW ? { number, fixed: dollar === '$' } : undefined;
}

function shiftReference({ start, end }: Reference, rows: number, columns: number): string {
  const first = shiftCorner(start, rows, columns);
  const last = end ? shiftCorner(end, rows, columns) : '';
  if (first === undefined || last === undefined) return '#REF!';
  return end ? `${first}:${last}` : first;
}

function shiftCorner({ column, row }: Corner, rows: number, columns: number): string | undefined {
  let text = '';
  if (column) {
    const number = column.number + (column.fixed ? 0 : columns);
    if (number < 1 || number > LAST_COLUMN) return undefined;
    text += (column.fixed ? '$' : '') + columnLetters(number);
  }
  if (row) {
    const number = row.number + (row.fixed ? 0 : rows);
    if (number < 1 || number > LAST_ROW) return undefined;
    text += (row.fixed ? '$' : '') + number;
  }
  return text;
}
