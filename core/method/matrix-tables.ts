import { type Cell, shownValue } from '../workbook/cell.ts';
import { type CellGrid, cellAt } from '../workbook/grid.ts';
import { type FreeCells, shownText } from './free-cells.ts';
import type { Scales } from './points.ts';
import type { Scale } from './risk-method.ts';
import { ratingValue } from './scoring.ts';
import { stepInCell } from './step-text.ts';

/** A matrix written in the workbook: entries by likelihood step, then consequence step, ascending. */
export interface MatrixTable {
  readonly scores: readonly (readonly (number | null)[])[] | undefined;
  readonly labels: readonly (readonly (string | null)[])[] | undefined;
}

/** How far left of the entries the steps of the other axis stand. */
const SIDE_DISTANCE = 3;
/** How far above or below its header line a matrix begins. */
const LINE_DISTANCE = 2;

interface Header {
  readonly row: number;
  /** The column of each step, by step index. */
  readonly columns: readonly number[];
}

/** All matrices with one scale along the top or bottom and the other one down the left side. */
export function matrixTables(free: readonly FreeCells[], scales: Scales): readonly MatrixTable[] {
  const { likelihood, consequence } = scales;
  if (!likelihood || !consequence) return [];
  return free.flatMap(({ grid }) => [
    ...matricesIn(grid, consequence, likelihood),
    ...matricesIn(grid, likelihood, consequence).map(flipped),
  ]);
}

/** Matrices with rows of `down` and columns of `across`. */
function matricesIn(grid: CellGrid, across: Scale, down: Scale): readonly MatrixTable[] {
  const tables: MatrixTable[] = [];
  for (const header of headersOf(grid, across)) {
    const left = Math.min(...header.columns);
    for (let distance = 1; distance <= SIDE_DISTANCE && left - distance > 0; distance++) {
      const rows = sideRows(grid, down, header.row, left - distance);
      if (rows) tables.push(entriesAt(grid, rows, header.columns));
    }
  }
  return tables;
}

/** Rows with every step of the scale once, in neighbouring cells. */
function headersOf(grid: CellGrid, scale: Scale): readonly Header[] {
  const headers: Header[] = [];
  for (const [row, { columns, cells }] of grid) {
    const placed = columns.map((column, i) => ({ column, step: stepIndexOf(scale, cells[i]) }));
    for (let start = 0; start + scale.steps.length <= placed.length; start++) {
      const window = placed.slice(start, start + scale.steps.length);
      const found = placesByStep(window.map(({ column, step }) => ({ place: column, step })));
      if (found) headers.push({ row, columns: found });
    }
  }
  return headers;
}

/** The rows next to a header line where a column has every step of the scale once. */
function sideRows(
  grid: CellGrid,
  scale: Scale,
  headerRow: number,
  column: number,
): readonly number[] | undefined {
  const size = scale.steps.length;
  for (let distance = 1; distance <= LINE_DISTANCE; distance++) {
    for (const first of [headerRow + distance, headerRow - distance - size + 1]) {
      if (first < 1) continue;
      const window = Array.from({ length: size }, (_, index) => ({
        place: first + index,
        step: stepIndexOf(scale, cellAt(grid, { row: first + index, column })),
      }));
      const found = placesByStep(window);
      if (found) return found;
    }
  }
  return undefined;
}

function placesByStep(
  window: readonly { readonly place: number; readonly step: number }[],
): readonly number[] | undefined {
  const places: number[] = [];
  for (const { place, step } of window) {
    if (step < 0 || places[step] !== undefined) return undefined;
    places[step] = place;
  }
  return places;
}

function stepIndexOf(scale: Scale, cell: Cell | undefined): number {
  const rating = cell && stepInCell(cell);
  if (!rating) return -1;
  const value = ratingValue(scale, rating);
  return value === undefined ? -1 : scale.steps.findIndex((step) => step.value === value);
}

function entriesAt(
  grid: CellGrid,
  rows: readonly number[],
  columns: readonly number[],
): MatrixTable {
  const cells = rows.map((row) => columns.map((column) => cellAt(grid, { row, column })));
  const scores = cells.map((line) => line.map(numberIn));
  const labels = cells.map((line) =>
    line.map((cell) => (numberIn(cell) === null ? shownText(cell) || null : null)),
  );
  return { scores: someFilled(scores), labels: someFilled(labels) };
}

function numberIn(cell: Cell): number | null {
  const value = shownValue(cell);
  return value.kind === 'number' ? value.number : null;
}

function someFilled<T>(
  entries: readonly (readonly (T | null)[])[],
): readonly (readonly (T | null)[])[] | undefined {
  return entries.some((line) => line.some((entry) => entry !== null)) ? entries : undefined;
}

function flipped(table: MatrixTable): MatrixTable {
  return { scores: turned(table.scores), labels: turned(table.labels) };
}

function turned<T>(
  entries: readonly (readonly (T | null)[])[] | undefined,
): readonly (readonly (T | null)[])[] | undefined {
  const first = entries?.[0];
  return first?.map((_, column) => entries?.map((line) => line[column] ?? null) ?? []);
}
