import {
  type Area,
  formatArea,
  type Position,
  type SheetName,
} from '../../../core/workbook/address.ts';
import type { CellChange } from '../../../core/workbook/change.ts';
import { rectanglesOf } from '../../../core/workbook/rectangles.ts';
import type { StyleIntent } from '../../../core/workbook/style.ts';
import { keptLookReference, readKeptLook } from '../kept-look.ts';
import { hasConditionalFormat } from '../look-models.ts';
import { keyOf } from '../read/sheet-cells.ts';
import { writeLook } from './looks.ts';
import { GENERAL } from './number-format.ts';
import type { WriteTarget } from './target.ts';

const LOOK_BYTES = 6_000;
const ROWS_AT_ONCE = 5_000;

/** How cells get to look; `beside` is like the cell that is so many rows and columns away. */
type Look =
  | StyleIntent
  | { readonly kind: 'beside'; readonly rows: number; readonly columns: number }
  | null;

interface Group {
  readonly look: Look;
  readonly places: Position[];
}

/** Changes how cells look, one action for all neighbours that become the same. */
export async function writeStyles(
  target: WriteTarget,
  sheet: SheetName,
  cells: readonly CellChange[],
): Promise<void> {
  for (const { look, places } of groupsOf(
    cells.map((cell) => withoutCopying(target, sheet, cell)),
  )) {
    for (const { row, column } of places) {
      const format = formatOf(target, sheet, look, { row, column });
      if (format !== undefined) target.noteNumberFormat(sheet, row, column, format);
    }
    for (const area of rectanglesOf(places).flatMap(cut)) {
      await target.willSend(bytesOf(area, look));
      applyLook(target.sheet(sheet), area, look);
    }
  }
}

/** Like a cell with a conditional format means a look of its own, which Excel can't copy alone. */
function withoutCopying(target: WriteTarget, sheet: SheetName, cell: CellChange): CellChange {
  const look = cell.style?.after;
  if (look?.kind !== 'like' || !hasConditionalFormat(target.read, sheet, look)) return cell;
  const properties = target.looks.get(sheet)?.get(keyOf(look.row, look.column));
  const numberFormat = target.numberFormat(sheet, look.row, look.column);
  const reference = keptLookReference({ numberFormat, ...(properties ? { properties } : {}) });
  return { ...cell, style: { before: null, after: { kind: 'kept', reference } } };
}

/** An area in parts of so many rows that putting back kept looks fits into one request. */
function cut({ top, bottom, ...columns }: Area): readonly Area[] {
  const parts: Area[] = [];
  for (let row = top; row <= bottom; row += ROWS_AT_ONCE) {
    parts.push({ ...columns, top: row, bottom: Math.min(bottom, row + ROWS_AT_ONCE - 1) });
  }
  return parts;
}

/** A kept look is sent for each cell, any other one once. */
function bytesOf({ top, left, bottom, right }: Area, look: Look): number {
  const cells = (bottom - top + 1) * (right - left + 1);
  return LOOK_BYTES + (look?.kind === 'kept' ? cells * look.reference.length : 0);
}

/** Cells that look like others go together by the cell they look like or by its distance, if that is fewer. */
function groupsOf(cells: readonly CellChange[]): readonly Group[] {
  const [named, beside] = [groupBy(cells, (look) => look), groupBy(cells, lookBeside)];
  return beside.length < named.length ? beside : named;
}

function groupBy(
  cells: readonly CellChange[],
  lookOf: (intent: StyleIntent | null, place: Position) => Look,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { row, column, style } of cells) {
    if (!style) continue;
    const look = lookOf(style.after, { row, column });
    const key = JSON.stringify(look);
    const group = groups.get(key) ?? { look, places: [] };
    groups.set(key, group);
    group.places.push({ row, column });
  }
  return [...groups.values()];
}

function lookBeside(intent: StyleIntent | null, { row, column }: Position): Look {
  return intent?.kind === 'like'
    ? { kind: 'beside', rows: intent.row - row, columns: intent.column - column }
    : intent;
}

function applyLook(worksheet: Excel.Worksheet, area: Area, look: Look): void {
  const range = worksheet.getRange(formatArea(area));
  switch (look?.kind) {
    case undefined:
      range.style = 'Normal';
      break;
    case 'described':
      writeLook(range, look.style);
      break;
    case 'like':
      copyFormats(worksheet, range, cellArea(look));
      break;
    case 'beside':
      copyFormats(worksheet, range, moved(area, look.rows, look.columns));
      break;
    case 'kept':
      putBack(range, area, look.reference);
  }
}

/** Excel repeats the formats of one cell over a whole range. */
function copyFormats(worksheet: Excel.Worksheet, range: Excel.Range, from: Area): void {
  range.copyFrom(worksheet.getRange(formatArea(from)), 'Formats');
}

/** Clearing formats first would be simpler, but takes conditional formats with it. */
function putBack(range: Excel.Range, area: Area, reference: string): void {
  const { numberFormat, properties } = readKeptLook(reference);
  // One value stands for all cells of a range, which the types don't say.
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
  if (!properties) return;
  range.setCellProperties(filled(area, properties));
  if (!properties.format?.fill) range.format.fill.clear();
}

function filled<T>({ top, left, bottom, right }: Area, value: T): T[][] {
  const line = Array.from({ length: right - left + 1 }, () => value);
  return Array.from({ length: bottom - top + 1 }, () => line);
}

function cellArea({ row, column }: Position): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** The number format that a cell gets with its look, so that dates stay dates. */
function formatOf(
  target: WriteTarget,
  sheet: SheetName,
  look: Look,
  { row, column }: Position,
): string | undefined {
  switch (look?.kind) {
    case undefined:
      return GENERAL;
    case 'like':
      return target.numberFormat(sheet, look.row, look.column);
    case 'beside':
      return target.numberFormat(sheet, row + look.rows, column + look.columns);
    case 'described':
      return look.style.numberFormat;
    case 'kept':
      return readKeptLook(look.reference).numberFormat;
  }
}
