import { textCell } from '../workbook/cell.ts';
import { type CellShape, cellShapes } from './cell-shape.ts';
import { foldPhrase } from './fold.ts';
import { headerBlockAt } from './header-block.ts';
import type { HeaderBlock, HeaderColumn } from './header-column.ts';
import type { HeaderMatcher } from './header-match.ts';
import { findHeaderRows, type HeaderRow, meansSomething } from './header-rows.ts';
import { type SheetView, textAt } from './sheet-view.ts';
import { mergedColumns, stripViews } from './strips.ts';
import type { FoundTable } from './table-reading.ts';

const SURE = 0.72;
const SHARE_OF_SURE = 0.5;
const ROWS_ABOVE = 8;
const ROWS_LOOKED_THROUGH = 20;
const MOST_TABLES = 60;

/** The tables of a sheet with the view to read each by, top down and left to right. */
export function findTables(
  view: SheetView,
  matcher: HeaderMatcher,
): readonly { readonly view: SheetView; readonly table: FoundTable }[] {
  const strips = stripViews(view);
  if (strips.length > 1 && areSeparate(strips, matcher)) {
    return strips.flatMap((strip) =>
      tablesIn(strip, matcher).map((table) => ({ view: strip, table })),
    );
  }
  return tablesIn(view, matcher).map((table) => ({ view, table }));
}

/** Whether parts beside each other have headers of their own, on different rows. */
function areSeparate(strips: readonly SheetView[], matcher: HeaderMatcher): boolean {
  const tops = strips
    .map((strip) => findHeaderRows(strip, matcher)[0]?.row)
    .filter((row) => row !== undefined);
  return new Set(tops).size > 1;
}

function tablesIn(view: SheetView, matcher: HeaderMatcher): readonly FoundTable[] {
  const blocks = findBlocks(view, matcher).slice(0, MOST_TABLES);
  const last = view.rows[view.rows.length - 1] ?? 0;
  const tables: FoundTable[] = [];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const lastRow = next ? (next.rows[0] ?? last) - 1 : last;
    const titles = titlesAbove(view, block);
    for (const piece of splitSideBySide(view, block, lastRow)) {
      tables.push({ block: piece, lastRow, titles });
    }
  });
  return tables;
}

/** Header blocks in order, without repeated ones and rows of data that only look like headers. */
function findBlocks(view: SheetView, matcher: HeaderMatcher): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let free = 1;
  let strongest = 0;
  let previous: HeaderRow | undefined;
  for (const candidate of findHeaderRows(view, matcher)) {
    if (candidate.row < free) continue;
    const first = blocks.length === 0;
    const stronger = candidate.known >= 4 && candidate.known > 1.5 * strongest;
    if (previous && repeats(view, previous, candidate)) continue;
    if (!first && !(candidate.isSetOff && isSurelyHeader(view, candidate, matcher)) && !stronger)
      continue;
    const block = headerBlockAt(view, candidate, matcher, free);
    blocks.push(block);
    free = (block.rows[block.rows.length - 1] ?? candidate.row) + 1;
    strongest = block.columns.filter(({ leaf }) => meansSomething(leaf, matcher)).length;
    previous = candidate;
  }
  return blocks;
}

/** Below another header, a row must look more like one: data has words that stand in headers too. */
function isSurelyHeader(
  view: SheetView,
  { row, columns }: HeaderRow,
  matcher: HeaderMatcher,
): boolean {
  let sure = 0;
  for (const column of columns) {
    const text = textAt(view, row, column);
    const shapes = cellShapes(textCell(text));
    if (shapes && isValue(shapes, matcher.knowsExactly(text))) return false;
    if (shapes && (matcher.match(text)[0]?.score ?? 0) >= SURE) sure++;
  }
  return sure >= Math.max(2, SHARE_OF_SURE * columns.length);
}

/** "A.5.1" and dates are never labels; "R1" may be one that we know. */
function isValue(shapes: ReadonlySet<CellShape>, isKnown: boolean): boolean {
  if (shapes.has('control-reference') || shapes.has('date')) return true;
  return shapes.has('identifier') && !isKnown;
}

function repeats(view: SheetView, one: HeaderRow, other: HeaderRow): boolean {
  const same = one.columns.filter(
    (column) =>
      foldPhrase(textAt(view, one.row, column)) === foldPhrase(textAt(view, other.row, column)),
  );
  // "Impact | Value | Meaning" below "Likelihood | Value | Meaning" is another table.
  const first = one.columns[0];
  const sameFirst = first !== undefined && same.includes(first);
  return sameFirst && same.length >= 0.6 * Math.max(one.columns.length, other.columns.length);
}

/** Texts alone in their row above a header, and the sheet's name. */
function titlesAbove(view: SheetView, block: HeaderBlock): readonly string[] {
  const top = block.rows[0] ?? 1;
  const titles: string[] = [view.sheet.name];
  for (let row = Math.max(1, top - ROWS_ABOVE); row < top; row++) {
    const line = view.sheet.grid.get(row);
    if (!line || line.columns.length > 2) continue;
    const text = textAt(view, row, line.columns[0] ?? 1);
    if (text !== '' && text.length < 100) titles.push(text);
  }
  return titles;
}

/** Tables that share a header row, apart by a blank column, and end on different rows. */
function splitSideBySide(
  view: SheetView,
  block: HeaderBlock,
  lastRow: number,
): readonly HeaderBlock[] {
  const pieces = piecesOf(view, block, lastRow);
  if (pieces.length < 2) return [block];
  const ends = pieces.map((columns) => endOf(view, block, columns, lastRow));
  const longest = Math.max(...ends);
  const header = block.rows[block.rows.length - 1] ?? 0;
  const alike = ends.every((end) => end - header >= 0.75 * (longest - header));
  if (alike) return [block];
  return pieces.map((columns) => ({ rows: block.rows, columns }));
}

function piecesOf(
  view: SheetView,
  { rows, columns }: HeaderBlock,
  lastRow: number,
): readonly (readonly HeaderColumn[])[] {
  const header = rows[rows.length - 1] ?? 0;
  const pieces: HeaderColumn[][] = [];
  let before: number | undefined;
  for (const column of columns) {
    const apart =
      before !== undefined &&
      column.column > before + 1 &&
      hasBlankColumn(view, before + 1, column.column - 1, header, lastRow);
    const last = pieces[pieces.length - 1];
    if (apart || !last) pieces.push([column]);
    else last.push(column);
    before = column.column;
  }
  return pieces;
}

function hasBlankColumn(
  view: SheetView,
  left: number,
  right: number,
  header: number,
  lastRow: number,
): boolean {
  const until = Math.min(lastRow, header + ROWS_LOOKED_THROUGH);
  const covered = mergedColumns(view.sheet.merges);
  for (let column = left; column <= right; column++) {
    let blank = !covered.has(column);
    for (let row = header + 1; row <= until && blank; row++) {
      if (view.sheet.grid.get(row)?.columns.includes(column)) blank = false;
    }
    if (blank) return true;
  }
  return false;
}

/** The row before the first blank one in these columns. */
function endOf(
  view: SheetView,
  { rows }: HeaderBlock,
  columns: readonly HeaderColumn[],
  lastRow: number,
): number {
  const own = new Set(columns.map(({ column }) => column));
  let row = (rows[rows.length - 1] ?? 0) + 1;
  for (; row <= lastRow; row++) {
    if (!view.sheet.grid.get(row)?.columns.some((column) => own.has(column))) break;
  }
  return row - 1;
}
