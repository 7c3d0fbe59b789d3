import { parseArea, sheetName } from '../../core/workbook/address.ts';
import { type Cell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';

export type Content = string | number | Cell | null;

/** A sheet from rows of texts, numbers and cells; null and '' are blank. */
export function sheet(
  rows: readonly (readonly Content[])[],
  { name = 'Sheet1', merges = [], origin = { row: 1, column: 1 } }: SheetOptions = {},
): SheetSnapshot {
  return {
    ...emptySheet(sheetName(name)),
    grid: gridFromRows(
      rows.map((row) => row.map(cellOf)),
      origin,
    ),
    merges: merges.map((text) => parseArea(text)!),
  };
}

interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly origin?: { readonly row: number; readonly column: number };
}

export function workbook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { dateSystem: 1900, sheets, names: new Map(), settings: new Map() };
}

function cellOf(content: Content): Cell {
  if (content === null) return EMPTY;
  if (typeof content === 'string') return textCell(content);
  return typeof content === 'number' ? numberCell(content) : content;
}
