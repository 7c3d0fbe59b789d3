import type { RecognisedRegister, Recognition } from '../recognise/recognition.ts';
import { fieldId } from '../registers/declaration.ts';
import type { CellLocation } from '../workbook/address.ts';
import { shownValue } from '../workbook/cell.ts';
import { type CellGrid, cellAt, usedCells } from '../workbook/grid.ts';
import { findSheet, type Snapshot } from '../workbook/snapshot.ts';
import { type FreeCells, shownText } from './free-cells.ts';
import { rangeInText, withoutRange } from './range-text.ts';
import type { LevelBand } from './risk-method.ts';

/** A level of a written table of levels. */
export interface WrittenBand extends LevelBand {
  readonly at: CellLocation;
}

/** Levels with the scores they start at, as a table of the workbook lists them, ascending. */
export type BandTable = readonly WrittenBand[];

const LONGEST_LABEL = 30;
const LABEL_DISTANCE = 3;

/** All tables of levels and scores: "Low | 1-4", "Low (1-4)", or columns for both ends. */
export function bandTables(
  snapshot: Snapshot,
  recognition: Recognition,
  free: readonly FreeCells[],
): readonly BandTable[] {
  const registers = recognition.registers.filter(({ kind }) => kind === 'risk-criteria');
  return [
    ...registers.map((register) => bandsOfRegister(snapshot, register)),
    ...free.flatMap((cells) => bandsByRange(cells)),
  ].filter((table) => table.length >= 2);
}

function bandsOfRegister(snapshot: Snapshot, register: RecognisedRegister): BandTable {
  const grid = findSheet(snapshot, register.sheet)?.grid;
  const column = (id: string) => register.columns.get(fieldId(id))?.column;
  const labels = column('label') ?? column('value');
  const minimums = column('minimum');
  if (!grid || labels === undefined || minimums === undefined) return [];
  const bands = register.rows.flatMap((row) => {
    const minimum = shownValue(cellAt(grid, { row, column: minimums }));
    const at = { sheet: register.sheet, row, column: labels };
    const label = shownText(cellAt(grid, at));
    return minimum.kind === 'number' && label ? [{ label, minimum: minimum.number, at }] : [];
  });
  return ascending(bands);
}

/** Neighbouring ranges, down a column or along a row, each with a label. */
function bandsByRange({ sheet, grid }: FreeCells): readonly BandTable[] {
  const lines = new Map<string, WrittenBand[]>();
  for (const { row, column, cell } of usedCells(grid)) {
    const text = shownText(cell);
    const range = text.length <= LONGEST_LABEL ? rangeInText(text) : undefined;
    if (!range) continue;
    const at = { sheet, row, column };
    const own = withoutRange(text);
    const minimum = range.minimum ?? Number.NEGATIVE_INFINITY;
    for (const [line, label] of [
      [`down ${column}`, own || labelBeside(grid, at)],
      [`across ${row}`, own || labelAbove(grid, at)],
    ] as const) {
      if (label) lines.set(line, [...(lines.get(line) ?? []), { label, minimum, at }]);
    }
  }
  return [...lines.values()].map(ascending);
}

function labelBeside(grid: CellGrid, { row, column }: CellLocation): string {
  for (let distance = 1; distance <= LABEL_DISTANCE; distance++) {
    for (const beside of [column - distance, column + distance]) {
      const label = labelAt(grid, row, beside);
      if (label) return label;
    }
  }
  return '';
}

function labelAbove(grid: CellGrid, { row, column }: CellLocation): string {
  return labelAt(grid, row - 1, column) || labelAt(grid, row + 1, column);
}

function labelAt(grid: CellGrid, row: number, column: number): string {
  if (row < 1 || column < 1) return '';
  const text = shownText(cellAt(grid, { row, column }));
  return text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !rangeInText(text) ? text : '';
}

/** Sorted by minimum; nothing where two bands start at the same score or share a label. */
function ascending(bands: readonly WrittenBand[]): BandTable {
  const sorted = [...bands].sort((a, b) => a.minimum - b.minimum);
  const minimums = new Set(sorted.map(({ minimum }) => minimum));
  const labels = new Set(sorted.map(({ label }) => label));
  return minimums.size === sorted.length && labels.size === sorted.length ? sorted : [];
}
