import type { Area, Position } from '../../../core/workbook/address.ts';
import type { Cell } from '../../../core/workbook/cell.ts';
import type { CellInput } from '../../../core/workbook/cell-input.ts';
import { rectanglesOf } from '../../../core/workbook/rectangles.ts';
import { rangeOf } from '../areas.ts';
import type { Sheet } from '../services.ts';
import { cellInput } from './cell-input.ts';
import { groupBy, rangesOf } from './grouped.ts';

/** A cell to write. */
export interface Content extends Position {
  readonly after: Cell;
}

/** Up to so many rectangles are written one by one. */
const FEW_RECTANGLES = 8;

/**
 * Writes cells, in ascending order of row and column, and none beside them. Few rectangles are
 * written as they are. Where cells are scattered, all that get the same value get it in one call.
 */
export function writeContents(sheet: Sheet, contents: readonly Content[]): void {
  const { together, alone } = callsFor(contents);
  for (const group of together) {
    const [first] = group;
    if (first) rangesOf(sheet, group).setValue(cellInput(first.after));
  }
  writeRectangles(sheet, alone);
}

/** How many calls it takes to write cells. */
export function countCalls(contents: readonly Content[]): number {
  const { together, alone } = callsFor(contents);
  return together.length + rectanglesOf(alone).length;
}

interface Calls {
  /** Cells with equal values. */
  readonly together: readonly (readonly Content[])[];
  /** Cells to be written rectangle by rectangle. */
  readonly alone: readonly Content[];
}

/** Equal formulas mean different cells in different places, so they are never written together. */
function callsFor(contents: readonly Content[]): Calls {
  const rectangles = rectanglesOf(contents).length;
  if (rectangles <= FEW_RECTANGLES) return { together: [], alone: contents };
  const formulas = contents.filter(({ after }) => after.kind === 'formula');
  const values = contents.filter(({ after }) => after.kind !== 'formula');
  const groups = groupBy(values, ({ after }) => JSON.stringify(after));
  return groups.length + rectanglesOf(formulas).length < rectangles
    ? { together: groups, alone: formulas }
    : { together: [], alone: contents };
}

function writeRectangles(sheet: Sheet, contents: readonly Content[]): void {
  const inputs = new Map(contents.map(({ after, ...place }) => [keyOf(place), cellInput(after)]));
  for (const area of rectanglesOf(contents)) {
    rangeOf(sheet, area).setValues(
      linesOf(area, (place): CellInput => inputs.get(keyOf(place)) ?? ''),
    );
  }
}

/** A value for each cell of an area, row by row. */
export function linesOf<T>(area: Area, valueAt: (place: Position) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, across) =>
      valueAt({ row: area.top + down, column: area.left + across }),
    ),
  );
}

function keyOf({ row, column }: Position): string {
  return `${row} ${column}`;
}
