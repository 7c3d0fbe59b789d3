import {
  type Area,
  formatArea,
  type Position,
  type SheetName,
} from '../../../core/workbook/address.ts';
import type { Cell } from '../../../core/workbook/cell.ts';
import type { CellInput } from '../../../core/workbook/cell-input.ts';
import { shiftFormula } from '../../../core/workbook/formula-shift.ts';
import { rectanglesOf } from '../../../core/workbook/rectangles.ts';
import { cellInput } from './cell-input.ts';
import { jsonBytes } from './json-bytes.ts';
import { neededFormat } from './number-format.ts';
import type { WriteTarget } from './target.ts';

/** A cell to write. */
export interface CellToWrite extends Position {
  readonly cell: Cell;
}

/** What a rectangle costs beside its cells: its path and actions. */
const RECTANGLE_BYTES = 700;
/** What a cell costs beside its text. */
const CELL_BYTES = 4;
/** What one rectangle may cost, well below what goes out at once. */
const SLICE_BYTES = 1_000_000;

/**
 * Writes cells in ascending order of row, then column, as few rectangles and nothing between them;
 * first the number formats that they need, then what they hold. Formulas that are one formula copied
 * along are written once and filled.
 */
export async function writeCells(
  target: WriteTarget,
  sheet: SheetName,
  cells: readonly CellToWrite[],
): Promise<void> {
  await writeNumberFormats(target, sheet, cells);
  const fills = fillsOf(cells);
  const filled = new Set(fills.flatMap(({ rest }) => rest));
  const typed = cells.filter((cell) => !filled.has(cell));
  await writeInputs(target, sheet, typed);
  for (const { first, rest } of fills) {
    await target.willSend(RECTANGLE_BYTES);
    const bottom = rest[rest.length - 1]?.row ?? first.row;
    const worksheet = target.sheet(sheet);
    const top = { top: first.row, left: first.column, bottom: first.row, right: first.column };
    worksheet
      .getRange(formatArea({ ...top, bottom }))
      .copyFrom(worksheet.getRange(formatArea(top)), 'Formulas');
  }
}

async function writeNumberFormats(
  target: WriteTarget,
  sheet: SheetName,
  cells: readonly CellToWrite[],
): Promise<void> {
  const byFormat = new Map<string, CellToWrite[]>();
  for (const cell of cells) {
    const { row, column } = cell;
    const format = neededFormat(cell.cell, target.numberFormat(sheet, row, column));
    if (format === undefined) continue;
    target.noteNumberFormat(sheet, row, column, format);
    byFormat.set(format, [...(byFormat.get(format) ?? []), cell]);
  }
  for (const [format, places] of byFormat) await writeFormat(target, sheet, places, format);
}

/** Gives places, in ascending order, one number format. */
export async function writeFormat(
  target: WriteTarget,
  sheet: SheetName,
  places: readonly Position[],
  format: string,
): Promise<void> {
  for (const area of rectanglesOf(places)) {
    await target.willSend(RECTANGLE_BYTES);
    // One value stands for all cells of a range, which the types don't say.
    const range: { numberFormat: unknown } = target.sheet(sheet).getRange(formatArea(area));
    range.numberFormat = format;
  }
}

type CellsByPlace = ReadonlyMap<string, CellToWrite>;

interface Slice {
  area: Area;
  readonly rows: (readonly CellToWrite[])[];
  bytes: number;
}

async function writeInputs(
  target: WriteTarget,
  sheet: SheetName,
  cells: readonly CellToWrite[],
): Promise<void> {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  for (const rectangle of rectanglesOf(cells)) {
    for (const { area, rows, bytes } of slices(rectangle, byPlace)) {
      await target.willSend(bytes);
      const range = target.sheet(sheet).getRange(formatArea(area));
      range.formulas = rows.map((row) => row.map(({ cell }) => cellInput(cell)));
    }
  }
}

/** Parts of a rectangle that go into one request each. */
function slices(area: Area, byPlace: CellsByPlace): readonly Slice[] {
  const parts: Slice[] = [];
  let part: Slice | undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    const line = lineOf(area, row, byPlace);
    const bytes = bytesOf(line);
    if (!part || part.bytes + bytes > SLICE_BYTES) {
      part = { area: { ...area, top: row, bottom: row }, rows: [], bytes: RECTANGLE_BYTES };
      parts.push(part);
    }
    part.area = { ...part.area, bottom: row };
    part.rows.push(line);
    part.bytes += bytes;
  }
  return parts;
}

function lineOf({ left, right }: Area, row: number, byPlace: CellsByPlace): readonly CellToWrite[] {
  const line: CellToWrite[] = [];
  for (let column = left; column <= right; column++) {
    const cell = byPlace.get(`${row}:${column}`);
    if (!cell) throw new Error('a rectangle holds a cell that is not written');
    line.push(cell);
  }
  return line;
}

function bytesOf(line: readonly CellToWrite[]): number {
  return line.reduce((sum, { cell }) => sum + CELL_BYTES + inputBytes(cellInput(cell)), 0);
}

function inputBytes(input: CellInput): number {
  return typeof input === 'string' ? jsonBytes(input) : String(input).length;
}

/** A formula and the cells below it that hold the same formula, moved along. */
interface Fill {
  readonly first: CellToWrite;
  readonly rest: readonly CellToWrite[];
}

function fillsOf(cells: readonly CellToWrite[]): readonly Fill[] {
  const fills: { first: CellToWrite; rest: CellToWrite[] }[] = [];
  const open = new Map<number, { first: CellToWrite; rest: CellToWrite[] }>();
  for (const cell of cells) {
    if (cell.cell.kind !== 'formula') continue;
    const above = open.get(cell.column);
    if (above && continues(above, cell)) above.rest.push(cell);
    else {
      const fill = { first: cell, rest: [] };
      open.set(cell.column, fill);
      fills.push(fill);
    }
  }
  return fills.filter(({ rest }) => rest.length > 0);
}

function continues({ first, rest }: Fill, cell: CellToWrite): boolean {
  const last = rest[rest.length - 1] ?? first;
  return (
    last.row === cell.row - 1 &&
    first.cell.kind === 'formula' &&
    cell.cell.kind === 'formula' &&
    shiftFormula(first.cell.formula, cell.row - first.row, 0) === cell.cell.formula
  );
}
