import type { Scale } from '../../method/risk-method.ts';
import type { Rating } from '../../records/rating.ts';
import type { FunctionError } from '../function-error.ts';
import type { FunctionGrid, FunctionValue } from '../function-value.ts';
import { ratingOf } from '../read-value.ts';

const SHORTEST_SCALE = 2;

/**
 * A scale of the team's own: one step a row, its number and its words in either order, or both in
 * one cell ("3 - Possible"). Steps of words alone count from 1, the lowest first.
 */
export function scaleTable(grid: FunctionGrid, parameter: string): Scale | FunctionError {
  const ratings = linesOf(grid).flatMap((line) => stepOfLine(line));
  const numbered = ratings.some(({ number }) => number !== undefined);
  const steps = numbered
    ? ratings.flatMap(({ number, label }) =>
        number === undefined ? [] : [{ value: number, label }],
      )
    : ratings.map(({ label }, index) => ({ value: index + 1, label }));
  if (steps.length < SHORTEST_SCALE) {
    return {
      error: 'table-unreadable',
      parameter,
      expected: 'a row for each step: number and words',
    };
  }
  return { steps: [...steps].sort((one, other) => one.value - other.value), from: 'criteria' };
}

/** The rows, or the cells of a single row. */
function linesOf(grid: FunctionGrid): FunctionGrid {
  const [first] = grid;
  return grid.length === 1 && first ? first.map((cell) => [cell]) : grid;
}

function stepOfLine(line: readonly FunctionValue[]): readonly Rating[] {
  const cells = line.flatMap((cell) => ratingOf(cell) ?? []);
  const number = cells.find((cell) => cell.number !== undefined)?.number;
  const label = cells.find((cell) => cell.label !== '')?.label ?? '';
  if (number === undefined) return label === '' ? [] : [{ label }];
  return [{ number, label }];
}
