import type { CellsChange, Change } from '../../core/workbook/change.ts';
import { countCalls } from './write/contents.ts';

/** Calls that a change of cells may take before it is cut: some ten seconds' work. */
const MOST_CALLS = 100;

/** A change in parts that take few calls each, so that a long commit can stop between them. */
export function inParts(change: Change): readonly Change[] {
  return change.kind === 'cells' ? cut(change) : [change];
}

function cut(change: CellsChange): readonly CellsChange[] {
  const { cells } = change;
  if (cells.length <= MOST_CALLS || countCalls(cells) <= MOST_CALLS) return [change];
  const middle = Math.ceil(cells.length / 2);
  return [cells.slice(0, middle), cells.slice(middle)].flatMap((half) =>
    cut({ ...change, cells: half }),
  );
}
