import { foldPhrase } from './fold.ts';
import type { HeaderMatcher } from './header-match.ts';
import { type SheetView, textAt, textOf } from './sheet-view.ts';

/** A row that may head a table. */
export interface HeaderRow {
  readonly row: number;
  /** Columns with text, ascending. */
  readonly columns: readonly number[];
  /** How many of the texts mean something to us. */
  readonly known: number;
  /** Whether a blank row stands above, or one with a single cell. */
  readonly isSetOff: boolean;
}

/** Rows below this are only looked at where something sets them off: a blank row, a title. */
const ROWS_READ_CLOSELY = 250;
const ROWS_READ_FUZZILY = 40;
const LONGEST_LABEL = 160;
const ROWS_BELOW = 30;
const KNOWN = 0.6;

/** Rows that look like header rows, ascending. Repeated ones included. */
export function findHeaderRows(view: SheetView, matcher: HeaderMatcher): readonly HeaderRow[] {
  const tableTops = new Set(view.sheet.tables.map(({ area }) => area.top));
  const found: HeaderRow[] = [];
  view.rows.forEach((row, index) => {
    const setOff = index < ROWS_READ_CLOSELY || isSetOff(view, index) || tableTops.has(row);
    if (!setOff) return;
    const candidate = readHeaderRow(view, row, matcher, index < ROWS_READ_FUZZILY);
    if (candidate) found.push({ ...candidate, isSetOff: isSetOff(view, index) });
  });
  return found;
}

/** Whether a row follows a blank row or one with a single cell. */
function isSetOff({ rows, sheet }: SheetView, index: number): boolean {
  const row = rows[index] ?? 0;
  const before = rows[index - 1];
  if (before === undefined || before < row - 1) return true;
  return (sheet.grid.get(before)?.columns.length ?? 0) <= 1;
}

/** The labels of a row, or undefined where it holds numbers, dates or long texts as data rows do. */
export function labelColumns(view: SheetView, row: number): readonly number[] | undefined {
  const line = view.sheet.grid.get(row);
  if (!line) return undefined;
  const labels: number[] = [];
  let others = 0;
  line.cells.forEach((cell, index) => {
    const column = line.columns[index];
    if (column === undefined) return;
    const text = cell.kind === 'formula' ? '' : textOf(cell);
    if (text !== '' && text.length <= LONGEST_LABEL && !isHeading(view, row, column)) {
      labels.push(column);
    } else if (cell.kind !== 'empty') {
      others++;
    }
  });
  return others > 0.25 * labels.length ? undefined : labels;
}

function isHeading(view: SheetView, row: number, column: number): boolean {
  const text = textAt(view, row, column);
  return /:$/.test(text) && text.length > 40;
}

function readHeaderRow(
  view: SheetView,
  row: number,
  matcher: HeaderMatcher,
  fuzzily: boolean,
): Omit<HeaderRow, 'isSetOff'> | undefined {
  const columns = labelColumns(view, row);
  if (!columns || columns.length < 2) return undefined;
  const texts = columns.map((column) => textAt(view, row, column));
  if (!fuzzily && !texts.some((text) => matcher.knowsExactly(text))) return undefined;
  const known = texts.filter((text) => meansSomething(text, matcher)).length;
  if (known < 2 || known < 0.3 * columns.length) return undefined;
  return recursBelow(view, row, columns) ? undefined : { row, columns, known };
}

/** Whether a text may head a column of ours. */
export function meansSomething(text: string, matcher: HeaderMatcher): boolean {
  return matcher
    .match(text)
    .some(({ concept, score }) => score >= KNOWN && !concept.startsWith('qualifier'));
}

/** Labels don't come again below, values do; where the whole row comes again, it is a repeated header. */
function recursBelow(view: SheetView, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => foldPhrase(textAt(view, row, column)));
  const recurring = new Set<number>();
  for (let below = row + 1; below <= row + ROWS_BELOW; below++) {
    const same = columns.filter(
      (column, index) => foldPhrase(textAt(view, below, column)) === texts[index],
    );
    if (same.length >= 0.6 * columns.length) return false;
    for (const column of same) recurring.add(column);
  }
  return recurring.size >= 0.4 * columns.length;
}
