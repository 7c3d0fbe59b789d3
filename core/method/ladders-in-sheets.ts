import type { Rating } from '../records/rating.ts';
import type { CellLocation, SheetName } from '../workbook/address.ts';
import { type CellGrid, cellAt, GridBuilder, usedCells } from '../workbook/grid.ts';
import { type FreeCells, shownText } from './free-cells.ts';
import { type Axis, axisIn } from './header-concepts.ts';
import { wordIntensity } from './known-ladders.ts';
import type { ScaleStep } from './risk-method.ts';
import { stepsOf } from './scale-from-dropdown.ts';
import { LARGEST_SCALE, SMALLEST_SCALE } from './scale-size.ts';
import { stepInCell } from './step-text.ts';

/** A scale that stands somewhere outside the registers, and which axis its title speaks of. */
export interface Ladder {
  readonly steps: readonly ScaleStep[];
  readonly axis: Axis | undefined;
  readonly at: CellLocation;
}

/** How far beside its numbers a scale's labels stand. */
const LABEL_OFFSETS = [1, -1, 2, -2, 3, -3];
/** How far above a scale its header or title stands. */
const TITLE_DISTANCE = 3;

/** A run of neighbouring cells down one column ("lane") of a possibly transposed grid. */
interface Run {
  readonly lane: number;
  readonly first: number;
  readonly steps: readonly Rating[];
}

/** All scales written down or across in these cells. */
export function laddersIn(free: readonly FreeCells[]): readonly Ladder[] {
  return free.flatMap(({ sheet, grid }) => [
    ...laddersDown(sheet, grid, false),
    ...laddersDown(sheet, transposed(grid), true),
  ]);
}

function laddersDown(sheet: SheetName, grid: CellGrid, across: boolean): readonly Ladder[] {
  const ladders: Ladder[] = [];
  for (const run of runsOf(grid)) {
    if (isNumbering(run)) continue;
    const at = across
      ? { sheet, row: run.lane, column: run.first }
      : { sheet, row: run.first, column: run.lane };
    const numbered = run.steps.every((step) => step.number !== undefined);
    const labelled = run.steps.every((step) => step.label !== '');
    const lanes = numbered && !labelled ? labelLanes(grid, run) : [];
    for (const { lane, labels } of lanes) {
      const steps = stepsOf(run.steps.map((step, i) => ({ ...step, label: labels[i] ?? '' })));
      const axis = axisOf(sheet, grid, run.first, [lane, run.lane]);
      if (steps) ladders.push({ steps, axis, at });
    }
    const steps = lanes.length === 0 ? stepsOf(run.steps) : undefined;
    const axis = axisOf(sheet, grid, run.first, [run.lane]);
    // Bare numbers under no title of a scale number something else.
    if (steps && (labelled || axis)) ladders.push({ steps, axis, at });
  }
  return ladders;
}

/** Ids such as "IS/01", "IS/02" are numbers with one and the same word; steps have words of their own. */
function isNumbering({ steps }: Run): boolean {
  const word = steps[0]?.label;
  return word !== '' && steps.every(({ label }) => label === word);
}

/** Runs of numbered steps with rising or falling numbers, and of known words. */
function runsOf(grid: CellGrid): readonly Run[] {
  const lanes = new Map<number, { row: number; step: Rating }[]>();
  for (const { row, column, cell } of usedCells(grid)) {
    const step = stepInCell(cell);
    if (!step) continue;
    const lane = lanes.get(column);
    if (lane) lane.push({ row, step });
    else lanes.set(column, [{ row, step }]);
  }
  return [...lanes].flatMap(([lane, entries]) => runsInLane(lane, entries));
}

function runsInLane(
  lane: number,
  entries: readonly { readonly row: number; readonly step: Rating }[],
): readonly Run[] {
  const runs: Run[] = [];
  let current: { row: number; step: Rating }[] = [];
  const finish = () => {
    const kept = withoutTitles(current);
    if (kept.length >= SMALLEST_SCALE && kept.length <= LARGEST_SCALE) {
      runs.push({ lane, first: kept[0]?.row ?? 0, steps: kept.map(({ step }) => step) });
    }
    current = [];
  };
  for (const entry of entries) {
    if (!continues(current, entry)) finish();
    current.push(entry);
  }
  finish();
  return runs;
}

function continues(
  run: readonly { readonly row: number; readonly step: Rating }[],
  next: { readonly row: number; readonly step: Rating },
): boolean {
  const last = run[run.length - 1];
  const before = run[run.length - 2];
  if (!last) return true;
  if (next.row !== last.row + 1) return false;
  if ((last.step.number === undefined) !== (next.step.number === undefined)) return false;
  if (last.step.number === undefined || next.step.number === undefined) return true;
  if (next.step.number === last.step.number) return false;
  if (before?.step.number === undefined) return true;
  return next.step.number > last.step.number === last.step.number > before.step.number;
}

/** A run of words without what stands before and after its known words: headers and remarks. */
function withoutTitles<T extends { readonly step: Rating }>(run: readonly T[]): readonly T[] {
  if (run[0]?.step.number !== undefined) return run;
  const known = run.map(({ step }) => isScaleWord(step.label));
  const first = known.indexOf(true);
  return first < 0 ? [] : run.slice(first, known.lastIndexOf(true) + 1);
}

/** A usual word of scales; single letters are more often numbering than a scale. */
function isScaleWord(label: string): boolean {
  return label.length > 2 && wordIntensity(label) !== undefined;
}

/** Lanes beside a run of numbers with a different short text for each, likeliest labels first. */
function labelLanes(
  grid: CellGrid,
  run: Run,
): readonly { readonly lane: number; readonly labels: readonly string[] }[] {
  const lanes = LABEL_OFFSETS.map((offset) => {
    const lane = run.lane + offset;
    const labels = run.steps.map((_, index) => {
      const step = stepInCell(cellAt(grid, { row: run.first + index, column: lane }));
      return step?.number === undefined ? (step?.label ?? '') : '';
    });
    return { lane, labels };
  });
  const isKnown = ({ labels }: { labels: readonly string[] }) =>
    labels.every((label) => wordIntensity(label) !== undefined);
  const full = lanes.filter(
    ({ labels }) => labels.every((label) => label !== '') && new Set(labels).size === labels.length,
  );
  return [...full.filter(isKnown), ...full.filter((lane) => !isKnown(lane))];
}

/** The axis that the nearest header, title or at last the sheet's name speaks of. */
function axisOf(
  sheet: SheetName,
  grid: CellGrid,
  first: number,
  lanes: readonly number[],
): Axis | undefined {
  const leftmost = Math.min(...lanes);
  const titles = [...lanes, leftmost - 1, leftmost - 2, leftmost - 3].filter((lane) => lane > 0);
  for (const lane of titles) {
    for (let distance = 1; distance <= TITLE_DISTANCE; distance++) {
      const axis = axisIn(shownText(cellAt(grid, { row: first - distance, column: lane })));
      if (axis) return axis;
    }
  }
  return axisIn(sheet);
}

function transposed(grid: CellGrid): CellGrid {
  const builder = new GridBuilder();
  for (const { row, column, cell } of usedCells(grid)) builder.set(column, row, cell);
  return builder.build();
}
