import { type CellGrid, usedCells } from '../../workbook/grid.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { wrappedLines } from '../../workbook/wrapped-lines.ts';

const DEFAULT_WIDTH = 8.43;
const DEFAULT_SIZE = 11;
/** A line is so much higher than its letters. */
const LEADING = 1.36;
/** Spreadsheets allow no higher rows. */
const HIGHEST = 409;

/**
 * The heights of rows, in points: as they are known, but never less than what their wrapped texts
 * need. A copy is read and printed, and not all programs fit rows when they open a file.
 */
export function fittedHeights(
  { grid, styles, columnWidths, merges }: SheetDefinition,
  known: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const looks = new Map(styles.map(({ area, style }) => [`${area.top} ${area.left}`, style]));
  const merged = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  const heights = new Map(known);
  for (const [place, height] of neededHeights(grid, looks, merged, columnWidths)) {
    heights.set(place, Math.max(height, heights.get(place) ?? 0));
  }
  return heights;
}

function* neededHeights(
  grid: CellGrid,
  looks: ReadonlyMap<string, CellStyle>,
  merged: ReadonlySet<string>,
  widths: ReadonlyMap<number, number>,
): Generator<[row: number, height: number]> {
  for (const { row, column, cell } of usedCells(grid)) {
    const place = `${row} ${column}`;
    const look = looks.get(place) ?? {};
    if (cell.kind !== 'text' || !look.wrap || merged.has(place)) continue;
    const size = look.fontSize ?? DEFAULT_SIZE;
    const width = (widths.get(column) ?? DEFAULT_WIDTH) * (DEFAULT_SIZE / size) - 1;
    const texts = cell.text.split('\n');
    const lines = texts.reduce((sum, text) => sum + wrappedLines(text, Math.max(1, width)), 0);
    yield [row, Math.min(HIGHEST, Math.ceil(lines * size * LEADING) + 1)];
  }
}
