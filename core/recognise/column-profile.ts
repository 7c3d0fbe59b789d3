import type { Cell } from '../workbook/cell.ts';
import { shownValue } from '../workbook/cell.ts';
import { type CellShape, cellShapes } from './cell-shape.ts';
import { foldPhrase } from './fold.ts';

/** What stands in a sample of a column's data cells. */
export interface ColumnProfile {
  /** Cells that say something. */
  readonly count: number;
  /** How many of these, 0 to 1, have a shape. */
  share(shape: CellShape): number;
  /** Different values among these, 0 to 1. */
  readonly distinct: number;
  /** Mean length of texts in characters. */
  readonly length: number;
  readonly formulas: number;
}

/** The profile of a column's cells. */
export function profileColumn(cells: readonly Cell[]): ColumnProfile {
  const shapes = new Map<CellShape, number>();
  const values = new Set<string>();
  let count = 0;
  let letters = 0;
  let texts = 0;
  let formulas = 0;
  for (const cell of cells) {
    if (cell.kind === 'formula') formulas++;
    const found = cellShapes(cell);
    if (!found || saysNothing(found)) continue;
    count++;
    for (const shape of found) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    const value = shownValue(cell);
    values.add(value.kind === 'text' ? foldPhrase(value.text) : JSON.stringify(value));
    if (value.kind === 'text') {
      texts++;
      letters += value.text.length;
    }
  }
  return {
    count,
    share: (shape) => (count === 0 ? 0 : (shapes.get(shape) ?? 0) / count),
    distinct: count === 0 ? 0 : values.size / count,
    length: texts === 0 ? 0 : letters / texts,
    formulas: cells.length === 0 ? 0 : formulas / cells.length,
  };
}

/** "TBD", "-": left for later, and nothing else. */
function saysNothing(shapes: ReadonlySet<CellShape>): boolean {
  if (!shapes.has('not-yet')) return false;
  for (const shape of shapes) if (shape !== 'not-yet' && shape !== 'short-text') return false;
  return true;
}
