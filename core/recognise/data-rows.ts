import { type Cell, EMPTY } from '../workbook/cell.ts';
import type { CellGrid, GridRow } from '../workbook/grid.ts';
import { isExampleRow } from './example-rows.ts';
import { foldPhrase } from './fold.ts';
import { fullHeader, type HeaderBlock } from './header-column.ts';
import { type SheetView, textIn, textOf } from './sheet-view.ts';

/** What data-row reading must know of a table. Columns are 1-based. */
export interface TablePlace {
  readonly block: HeaderBlock;
  readonly left: number;
  readonly right: number;
  /** The row before the next table, or the sheet's last one. */
  readonly lastRow: number;
  /** The column that every row has a value in, if a field says so: ids, controls. */
  readonly keyColumn: number | undefined;
}

interface RowFill {
  readonly row: number;
  readonly line: GridRow;
  /** Cells typed by people, without formulas. */
  readonly filled: number;
  readonly first: number;
  /** Whether a blank row stands above it. */
  readonly afterBlank: boolean;
}

const TOTAL_WORDS = new Set(
  'total totals sum summe gesamt gesamtsumme somme totale totaal suma razem celkem soma totali average mittelwert durchschnitt moyenne media promedio'.split(
    ' ',
  ),
);
const WEAK_SHARE = 0.35;

/** The rows of a table that hold data: no blank, example, section, total, numbering or repeated header rows. */
export function findDataRows(view: SheetView, place: TablePlace): readonly number[] {
  const fills = readFills(view.sheet.grid, place);
  const typical = median(fills.map(({ filled }) => filled));
  const enough = Math.max(2, WEAK_SHARE * typical);
  const header = headerTexts(place.block);
  const shape = keyShape(place, fills);
  const rows: number[] = [];
  let ended = false;
  for (const fill of fills) {
    const strong = fill.filled >= enough && shape.fits(fill);
    if (fill.afterBlank && !strong && fill.filled > 0) ended = true;
    if (strong) ended = false;
    if (ended || fill.filled === 0 || isExampleRow(fill.line, fill.first)) continue;
    if (strong ? isRealRow(place, fill, header) : isLonelyRow(view, place, fill, typical)) {
      rows.push(fill.row);
    }
  }
  return rows;
}

function readFills(
  grid: CellGrid,
  { block, left, right, lastRow }: TablePlace,
): readonly RowFill[] {
  const header = block.rows[block.rows.length - 1] ?? 0;
  const fills: RowFill[] = [];
  let before = header;
  for (const [row, line] of grid) {
    if (row <= header || row > lastRow) continue;
    const { filled, formulas, first } = countFilled(line, left, right);
    if (filled + formulas === 0) continue;
    fills.push({ row, line, filled, first, afterBlank: row > before + 1 });
    if (filled > 0) before = row;
  }
  return fills;
}

function countFilled(
  { columns, cells }: GridRow,
  left: number,
  right: number,
): { filled: number; formulas: number; first: number } {
  let filled = 0;
  let formulas = 0;
  let first = 0;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] ?? 0;
    if (column < left || column > right) continue;
    const cell = cells[index];
    if (!cell || cell.kind === 'empty') continue;
    if (cell.kind === 'formula') formulas++;
    else if (cell.kind !== 'text' || cell.text.trim() !== '') {
      filled++;
      if (first === 0) first = column;
    }
  }
  return { filled, formulas, first };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.filter((number) => number > 0).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function headerTexts({ columns }: HeaderBlock): ReadonlyMap<number, string> {
  return new Map(columns.map((column) => [column.column, column.leaf.trim().toLowerCase()]));
}

function isRealRow(
  { block }: TablePlace,
  fill: RowFill,
  header: ReadonlyMap<number, string>,
): boolean {
  if (fill.filled <= header.size / 2 && isTotal(fill)) return false;
  return !repeatsHeader(fill, header) && !numbersColumns(fill, block);
}

function isTotal({ line, first }: RowFill): boolean {
  return TOTAL_WORDS.has(foldPhrase(textIn(line, first)).split(' ')[0] ?? '');
}

const TOOL_HEADER = /^(column|spalte|colonne|columna|coluna|colonna|kolom|kolumna)\s?\d+$/i;

/** The header again, or "Column1, Column2" that a table tool wrote. Copies differ in case and spaces alone. */
function repeatsHeader({ line, filled }: RowFill, header: ReadonlyMap<number, string>): boolean {
  const most = 0.4 * filled;
  let same = 0;
  let others = 0;
  for (const [column, text] of header) {
    const own = textIn(line, column);
    if (own === '') continue;
    if (own.toLowerCase() === text || TOOL_HEADER.test(own)) same++;
    else if (++others > most) return false;
  }
  return same >= 2 && same >= 0.6 * filled;
}

/** A row that numbers the columns: 1, 2, 3 ... */
function numbersColumns({ line }: RowFill, { columns }: HeaderBlock): boolean {
  if (columns.length < 4 || line.cells.length < columns.length - 1) return false;
  const first = columnNumberIn(line.cells[0] ?? EMPTY);
  return line.cells.every((cell, index) => columnNumberIn(cell) === first + index);
}

/** "(3)" and 3 number a third column; NaN for anything else. */
function columnNumberIn(cell: Cell): number {
  if (cell.kind === 'number') return cell.number;
  return Number(/^\(?(\d{1,2})[.)]?$/.exec(textOf(cell))?.[1] ?? Number.NaN);
}

/** A row with a cell or two, in a block of data: an entry just begun, unless it is a section's title. */
function isLonelyRow(
  view: SheetView,
  { block, left, right, keyColumn }: TablePlace,
  fill: RowFill,
  typical: number,
): boolean {
  const { row, line, first, filled } = fill;
  const merge = view.mergeAt(row, first);
  if (merge && merge.right - merge.left >= Math.min(2, (right - left) / 2)) return false;
  if (isTotal(fill)) return false;
  if (filled > 1) return first === keyColumn || keyColumn === undefined;
  const firstColumn = block.columns[0]?.column;
  if (keyColumn !== undefined && first !== keyColumn) return false;
  if (first === firstColumn && typical >= 3) return isIdentifierLike(textIn(line, first));
  return textIn(line, first) !== '';
}

function isIdentifierLike(text: string): boolean {
  return text === '' || (/\d/.test(text) && text.length <= 16 && !/\p{L}{5}/u.test(text));
}

/** Where all ids have digits, a row whose key is a phrase is none of the data. */
function keyShape(
  { keyColumn }: TablePlace,
  fills: readonly RowFill[],
): { fits(fill: RowFill): boolean } {
  if (keyColumn === undefined) return { fits: () => true };
  const sample = fills.slice(0, 60).map(({ line }) => textIn(line, keyColumn));
  const texts = sample.filter((text) => text !== '');
  const digits = texts.filter((text) => /\d/.test(text) || /^\[/.test(text));
  const strict = texts.length > 0 && digits.length >= 0.6 * texts.length;
  return {
    fits: ({ line }) => {
      if (!strict) return true;
      const text = textIn(line, keyColumn);
      return text === '' || /\d/.test(text) || text.startsWith('[');
    },
  };
}

/** Header texts as the mapping shows them, left to right. */
export function headerList(block: HeaderBlock): readonly { column: number; header: string }[] {
  return block.columns.map((column) => ({ column: column.column, header: fullHeader(column) }));
}
