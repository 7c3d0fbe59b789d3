import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { contains, type Position } from '../../workbook/address.ts';
import type { Cell } from '../../workbook/cell.ts';
import { usedCells } from '../../workbook/grid.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { wrappedLines } from '../../workbook/wrapped-lines.ts';
import type { KeptLines } from './kept-lines.ts';

/** In characters. */
const DEFAULT_WIDTH = 8.43;
const WIDEST = 30;
const WIDEST_HEADER = 16;
const DATE_WIDTH = 10;
/** Room beside the text of a cell. */
const PADDING = 2;
const DEFAULT_SIZE = 11;
/** A line is so much higher than its letters. */
const LEADING = 1.36;
/** Spreadsheets allow no higher rows. */
const HIGHEST = 409;

/**
 * The sheet with its registers' texts whole: columns without a width of their own are as wide as what
 * they hold, texts that their column would cut off wrap, and no row is lower than its wrapped texts
 * need. A copy is read and printed, and not all programs fit rows when they open a file.
 */
export function withFittedSizes(
  definition: SheetDefinition,
  registers: readonly RecognisedRegister[],
  lines: KeptLines,
): SheetDefinition {
  const headers = placed(
    registers.map(({ headerRow }) => headerRow),
    lines,
  );
  const rows = placed(
    registers.flatMap((register) => register.rows),
    lines,
  );
  const columnWidths = fittedWidths(definition, headers, rows);
  const wide = { ...definition, columnWidths };
  const whole = {
    ...wide,
    styles: [...wide.styles, ...wrappedStyles(wide, (row) => headers.has(row) || rows.has(row))],
  };
  return { ...whole, rowHeights: fittedHeights(whole) };
}

function placed(rows: readonly number[], lines: KeptLines): ReadonlySet<number> {
  return new Set(rows.flatMap((row) => lines.row(row) ?? []));
}

function fittedWidths(
  { columnWidths, grid }: SheetDefinition,
  headers: ReadonlySet<number>,
  rows: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const fitted = new Map<number, number>();
  for (const { row, column, cell } of usedCells(grid)) {
    if (columnWidths.has(column) || !(headers.has(row) || rows.has(row))) continue;
    const most = headers.has(row) ? WIDEST_HEADER : WIDEST;
    const width = Math.min(most, lengthOf(cell)) + PADDING;
    fitted.set(column, Math.max(width, fitted.get(column) ?? DEFAULT_WIDTH));
  }
  return new Map([...columnWidths, ...fitted]);
}

/** In characters; of the longest line of a text. */
function lengthOf(cell: Cell): number {
  switch (cell.kind) {
    case 'text':
      return Math.max(...cell.text.split('\n').map((line) => line.length));
    case 'date':
      return DATE_WIDTH;
    case 'number':
      return String(cell.number).length;
    default:
      return 0;
  }
}

function wrappedStyles(
  definition: SheetDefinition,
  isInRegister: (row: number) => boolean,
): SheetDefinition['styles'] {
  const lookAt = looksOf(definition);
  const merged = mergedPlaces(definition);
  return [...usedCells(definition.grid)].flatMap(({ row, column, cell }) => {
    if (cell.kind !== 'text' || !isInRegister(row) || merged.has(placeOf({ row, column })))
      return [];
    const look = lookAt({ row, column });
    if (look.wrap || lengthOf(cell) <= charactersIn(definition, column, look)) return [];
    const area = { top: row, bottom: row, left: column, right: column };
    return [{ area, style: { ...look, wrap: true } }];
  });
}

/** The heights of rows, in points: as they are, but never less than what their wrapped texts need. */
function fittedHeights(definition: SheetDefinition): ReadonlyMap<number, number> {
  const lookAt = looksOf(definition);
  const merged = mergedPlaces(definition);
  const heights = new Map(definition.rowHeights);
  for (const { row, column, cell } of usedCells(definition.grid)) {
    const look = lookAt({ row, column });
    if (cell.kind !== 'text' || !look.wrap || merged.has(placeOf({ row, column }))) continue;
    const width = charactersIn(definition, column, look);
    const texts = cell.text.split('\n');
    const lines = texts.reduce((sum, text) => sum + wrappedLines(text, width), 0);
    const height = Math.ceil(lines * (look.fontSize ?? DEFAULT_SIZE) * LEADING) + 1;
    heights.set(row, Math.max(Math.min(HIGHEST, height), heights.get(row) ?? 0));
  }
  return heights;
}

/** So many characters of a look fit into a column, at least one. */
function charactersIn({ columnWidths }: SheetDefinition, column: number, look: CellStyle): number {
  const size = look.fontSize ?? DEFAULT_SIZE;
  return Math.max(1, (columnWidths.get(column) ?? DEFAULT_WIDTH) * (DEFAULT_SIZE / size) - 1);
}

/** The look of each cell: of the last area that holds it. */
function looksOf({ styles }: SheetDefinition): (position: Position) => CellStyle {
  const cells = new Map<string, CellStyle>();
  /** Last first. */
  const areas: SheetDefinition['styles'][number][] = [];
  for (const styled of styles) {
    const { top, left, bottom, right } = styled.area;
    if (top === bottom && left === right)
      cells.set(placeOf({ row: top, column: left }), styled.style);
    else areas.unshift(styled);
  }
  return (position) =>
    cells.get(placeOf(position)) ?? areas.find(({ area }) => contains(area, position))?.style ?? {};
}

function mergedPlaces({ merges }: SheetDefinition): ReadonlySet<string> {
  return new Set(merges.map(({ top, left }) => placeOf({ row: top, column: left })));
}

function placeOf({ row, column }: Position): string {
  return `${row} ${column}`;
}
