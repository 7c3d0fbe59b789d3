import type { RecognisedRegister } from '../recognise/recognition.ts';
import { type Cell, shownValue } from '../workbook/cell.ts';
import { type CellGrid, cellAt, cellIn } from '../workbook/grid.ts';
import { findSheet, type Snapshot } from '../workbook/snapshot.ts';

/** A row whose values moved one column, and where that begins. */
export interface ShiftedRow {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly to: 'left' | 'right';
}

/** What the cells of a column mostly are: dates, numbers, or a few values again and again. */
type ColumnHabit =
  | { readonly kind: 'date' | 'number' }
  | {
      readonly kind: 'few';
      readonly values: ReadonlySet<string>;
      /** Verdicts on cells judged before; hosts share one cell for equal texts. */
      readonly judged: Map<Cell, boolean | undefined>;
    };

interface HabitualColumn {
  readonly column: number;
  readonly header: string;
  readonly habit: ColumnHabit;
  /** The column's cells, one for each of the register's rows. */
  readonly cells: readonly Cell[];
}

const FEWEST_CELLS = 5;
const MOST_VALUES = 20;
const USUAL_SHARE = 0.8;
const FEWEST_MISFITS = 2;

type ShiftedByRegister = WeakMap<RecognisedRegister, ReadonlyMap<number, ShiftedRow>>;

const known = new WeakMap<CellGrid, ShiftedByRegister>();

/**
 * The rows of a register in which two or more cells don't fit their columns, but nearly all of
 * those columns would be served by the cell next to it, always on the same side. By row.
 */
export function shiftedRows(
  snapshot: Snapshot,
  register: RecognisedRegister,
): ReadonlyMap<number, ShiftedRow> {
  const grid = findSheet(snapshot, register.sheet)?.grid;
  if (!grid) return new Map();
  const registers: ShiftedByRegister = known.get(grid) ?? new WeakMap();
  known.set(grid, registers);
  const former = registers.get(register);
  if (former) return former;
  const found = findShiftedRows(grid, register);
  registers.set(register, found);
  return found;
}

function findShiftedRows(
  grid: CellGrid,
  register: RecognisedRegister,
): ReadonlyMap<number, ShiftedRow> {
  const shifted = new Map<number, ShiftedRow>();
  const lines = register.rows.map((row) => grid.get(row));
  const columns = register.headers.flatMap(({ column, header }): readonly HabitualColumn[] => {
    const cells = lines.map((line) => cellIn(line, column));
    const habit = habitOf(cells);
    return habit ? [{ column, header, habit, cells }] : [];
  });
  register.rows.forEach((row, index) => {
    const misfits = misfitsIn(columns, index);
    const first = misfits[0];
    if (!first || misfits.length < FEWEST_MISFITS) return;
    const to = sideThatFits(grid, row, misfits);
    if (to) shifted.set(row, { row, column: first.column, header: first.header, to });
  });
  return shifted;
}

/** Columns whose cell in the register's row of that index (0-based) breaks their habit. */
function misfitsIn(columns: readonly HabitualColumn[], index: number): readonly HabitualColumn[] {
  const misfits: HabitualColumn[] = [];
  for (const column of columns) {
    const cell = column.cells[index];
    if (cell && fitsHabit(cell, column.habit) === false) misfits.push(column);
  }
  return misfits;
}

/** The side on which nearly all columns would find what they miss. */
function sideThatFits(
  grid: CellGrid,
  row: number,
  misfits: readonly HabitualColumn[],
): ShiftedRow['to'] | undefined {
  for (const [aside, to] of [
    [1, 'right'],
    [-1, 'left'],
  ] as const) {
    const besides = misfits
      .map(({ column, habit }) =>
        column + aside < 1
          ? false
          : fitsHabit(cellAt(grid, { row, column: column + aside }), habit),
      )
      .filter((fit) => fit !== undefined);
    const served = besides.filter((fit) => fit).length;
    if (served >= FEWEST_MISFITS && served >= besides.length * USUAL_SHARE) return to;
  }
  return undefined;
}

function habitOf(cells: readonly Cell[]): ColumnHabit | undefined {
  const counts = new Map<string, number>();
  const keys = new Map<Cell, string>();
  const kinds = { date: 0, number: 0 };
  const mostDistinct = MOST_VALUES + (1 - USUAL_SHARE) * cells.length;
  const mostOthers = (1 - USUAL_SHARE) * cells.length;
  let filled = 0;
  for (const cell of cells) {
    const known = keys.get(cell);
    const value = known ?? valueKey(cell);
    if (value === undefined) continue;
    if (known === undefined) keys.set(cell, value);
    filled++;
    const { kind } = shownValue(cell);
    if (kind === 'date' || kind === 'number') kinds[kind]++;
    if (counts.size <= mostDistinct) counts.set(value, (counts.get(value) ?? 0) + 1);
    else if (kinds.date + kinds.number === 0 && filled > mostOthers) return undefined;
  }
  if (filled < FEWEST_CELLS) return undefined;
  if (kinds.date >= filled * USUAL_SHARE) return { kind: 'date' };
  const repeated = [...counts].filter(([, count]) => count > 1);
  const covered = repeated.reduce((sum, [, count]) => sum + count, 0);
  if (repeated.length <= MOST_VALUES && covered >= filled * USUAL_SHARE) {
    const values = new Set(repeated.map(([value]) => value));
    return { kind: 'few', values, judged: new Map() };
  }
  return kinds.number >= filled * USUAL_SHARE ? { kind: 'number' } : undefined;
}

/** Undefined for an empty cell, which fits nothing and contradicts nothing. */
function fitsHabit(cell: Cell, habit: ColumnHabit): boolean | undefined {
  if (habit.kind !== 'few') {
    if (shownValue(cell).kind === habit.kind) return true;
    return valueKey(cell) === undefined ? undefined : false;
  }
  const { judged, values } = habit;
  if (judged.has(cell)) return judged.get(cell);
  const value = valueKey(cell);
  const verdict = value === undefined ? undefined : values.has(value);
  judged.set(cell, verdict);
  return verdict;
}

/** Equal for equal values of one kind; undefined for cells that say nothing. */
function valueKey(cell: Cell): string | undefined {
  const value = shownValue(cell);
  switch (value.kind) {
    case 'text':
      return value.text.trim().toLowerCase() || undefined;
    case 'number':
      return String(value.number);
    case 'date':
      return `day ${value.serial}`;
    case 'boolean':
      return String(value.boolean);
    default:
      return undefined;
  }
}
