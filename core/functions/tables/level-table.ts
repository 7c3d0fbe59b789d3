import { rangeInText, withoutRange } from '../../method/range-text.ts';
import type { LevelBand } from '../../method/risk-method.ts';
import type { FunctionError } from '../function-error.ts';
import { type FunctionGrid, type FunctionValue, isBlank } from '../function-value.ts';
import { textOf } from '../read-value.ts';

/** The levels of a team, lowest first. */
export interface LevelTable {
  readonly labels: readonly string[];
  /** The same with the scores at which they begin; undefined where the table has words alone. */
  readonly bands: readonly LevelBand[] | undefined;
}

/**
 * Reads a table of levels: one a row, its words and the lowest score in either order, or a range of
 * scores ("5-9", "≥ 15") beside or behind the words. Words alone stand lowest first.
 */
export function levelTable(grid: FunctionGrid, parameter: string): LevelTable | FunctionError {
  const lines = grid.flatMap((line) => levelOfLine(line));
  const bands = lines.flatMap(({ label, minimum }) =>
    minimum === undefined ? [] : [{ label, minimum }],
  );
  if (lines.length === 0 || (bands.length > 0 && bands.length < lines.length)) {
    const expected = 'a row for each level: its words and its lowest score';
    return { error: 'table-unreadable', parameter, expected };
  }
  if (bands.length === 0) return { labels: lines.map(({ label }) => label), bands: undefined };
  bands.sort((one, other) => one.minimum - other.minimum);
  return { labels: bands.map(({ label }) => label), bands };
}

interface LevelLine {
  readonly label: string;
  readonly minimum: number | undefined;
}

function levelOfLine(line: readonly FunctionValue[]): readonly LevelLine[] {
  const cells = line.filter((cell) => !isBlank(cell)).map(cellOfLevel);
  const label = cells.find((cell) => cell.label !== '')?.label;
  const minimum = cells.find((cell) => cell.minimum !== undefined)?.minimum;
  return label === undefined ? [] : [{ label, minimum }];
}

/** The words of a cell and the score at which its range begins, as far as it has them. */
function cellOfLevel(cell: FunctionValue): LevelLine {
  if (typeof cell === 'number') return { label: '', minimum: cell };
  const text = textOf(cell);
  const range = rangeInText(text);
  if (!range) return { label: text, minimum: undefined };
  const minimum = range.minimum ?? Number.NEGATIVE_INFINITY;
  return { label: withoutRange(text), minimum };
}
