import type { HeaderBlock, HeaderColumn } from './header-column.ts';
import type { HeaderMatcher } from './header-match.ts';
import { type HeaderRow, labelColumns } from './header-rows.ts';
import { findQualifier } from './qualifiers.ts';
import { type SheetView, textAt } from './sheet-view.ts';

const MOST_ROWS_ABOVE = 2;
const KNOWN = 0.6;
/** Groups that aren't merged, for each label below them. */
const MOST_GROUPS = 0.7;

/** The header that a header row belongs to: with rows of groups above it and of leaf labels below. */
export function headerBlockAt(
  view: SheetView,
  { row }: HeaderRow,
  matcher: HeaderMatcher,
  firstFreeRow: number,
): HeaderBlock {
  let top = row;
  let bottom = row;
  while (bottom - row < MOST_ROWS_ABOVE && isSplitBelow(view, row, bottom, matcher)) bottom++;
  while (row - top < MOST_ROWS_ABOVE && top > firstFreeRow && groupsAbove(view, top)) top--;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return { rows, columns: headerColumns(view, rows) };
}

/** Whether the labels of a row are split by labels in the row below ("Inherent risk" into L, C, Score). */
function isSplitBelow(view: SheetView, top: number, row: number, matcher: HeaderMatcher): boolean {
  const below = labelColumns(view, row + 1);
  const own = new Set<number>();
  for (let above = top; above <= row; above++) {
    for (const column of labelColumns(view, above) ?? []) own.add(column);
  }
  if (!below || below.length < 2 || holdsValues(view, row + 1, below)) return false;
  const splits = below.filter((column) => {
    const merge = view.mergeAt(row, column);
    return merge && merge.right > merge.left && merge.bottom === row;
  });
  if (splits.length >= 2) return true;
  const fresh = below.filter((column) => !own.has(column) && !view.mergeAt(row, column));
  const known = below.filter((column) => isKnown(textAt(view, row + 1, column), matcher));
  if (known.length < 0.6 * below.length) return false;
  if (below.length >= 4 && below.length > 1.4 * own.size) return true;
  const overlapping = below.filter((column) => own.has(column)).length;
  return fresh.length >= 1 && overlapping < 0.5 * own.size;
}

const ROWS_OF_VALUES = 12;
const SHARE_OF_VALUES = 0.25;

/** Whether texts of a row come again in the rows below, as levels, owners and states do. */
function holdsValues(view: SheetView, row: number, columns: readonly number[]): boolean {
  const again = columns.filter((column) => {
    const text = textAt(view, row, column);
    for (let below = row + 1; below <= row + ROWS_OF_VALUES; below++) {
      if (textAt(view, below, column) === text) return true;
    }
    return false;
  });
  return again.length >= Math.max(2, SHARE_OF_VALUES * columns.length);
}

function isKnown(text: string, matcher: HeaderMatcher): boolean {
  return matcher.match(text).some(({ score }) => score >= KNOWN);
}

/** Whether the row above holds names of column groups. */
function groupsAbove(view: SheetView, row: number): boolean {
  const above = labelColumns(view, row - 1);
  const own = labelColumns(view, row);
  const left = own?.[0];
  const right = own?.[own.length - 1];
  if (!above || !own || above.length === 0) return false;
  if (left === undefined || right === undefined) return false;
  if (above.some((column) => column > right)) return false;
  const width = right - left + 1;
  const groups = above.filter((column) => {
    const merge = view.mergeAt(row - 1, column);
    const span = merge ? merge.right - merge.left + 1 : 1;
    if (span >= 0.8 * width && width > 3) return false;
    const text = textAt(view, row - 1, column);
    return (
      !/[:.]$/.test(text) && (span > 1 || findQualifier(text) !== undefined || above.length > 2)
    );
  });
  if (above.length === 1 && above[0] === left && groups.length === 1) {
    const merged = view.mergeAt(row - 1, left) !== undefined;
    return merged && findQualifier(textAt(view, row - 1, left)) !== undefined;
  }
  const tall = above.some((column) => (view.mergeAt(row - 1, column)?.bottom ?? 0) >= row);
  if (tall) return true;
  const merged = above.some((column) => view.mergeAt(row - 1, column) !== undefined);
  const most = merged ? own.length : Math.max(2, MOST_GROUPS * own.length);
  return groups.length === above.length && groups.length < Math.max(2, most);
}

function headerColumns(view: SheetView, rows: readonly number[]): readonly HeaderColumn[] {
  const columns = new Set<number>();
  for (const row of rows) for (const column of labelColumns(view, row) ?? []) columns.add(column);
  const spans = rows.map((row, index) => groupTexts(view, row, rows[index + 1]));
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => headerColumn(view, rows, spans, column))
    .filter(({ leaf }) => leaf !== '');
}

function headerColumn(
  view: SheetView,
  rows: readonly number[],
  spans: readonly ReadonlyMap<number, string>[],
  column: number,
): HeaderColumn {
  let leafIndex = rows.length - 1;
  while (leafIndex > 0 && textAt(view, rows[leafIndex] ?? 0, column) === '') leafIndex--;
  const leafRow = rows[leafIndex] ?? 0;
  const groups = spans
    .slice(0, leafIndex)
    .map((texts) => texts.get(column) ?? '')
    .filter((text) => text !== '');
  return { column, leaf: textAt(view, leafRow, column), groups, leafRow };
}

/** The group label over each column: by merged area, or to the right as far as the row is blank. */
function groupTexts(
  view: SheetView,
  row: number,
  next: number | undefined,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  if (next === undefined) return texts;
  const below = new Set(labelColumns(view, next) ?? []);
  for (const column of labelColumns(view, row) ?? []) {
    const text = textAt(view, row, column);
    const merge = view.mergeAt(row, column);
    texts.set(column, text);
    if (merge) {
      for (let right = column + 1; right <= merge.right; right++) texts.set(right, text);
      continue;
    }
    if (!below.has(column)) continue;
    for (let right = column + 1; below.has(right) && isBlank(view, row, right); right++) {
      texts.set(right, text);
    }
  }
  return texts;
}

function isBlank(view: SheetView, row: number, column: number): boolean {
  return textAt(view, row, column) === '' && view.mergeAt(row, column) === undefined;
}
