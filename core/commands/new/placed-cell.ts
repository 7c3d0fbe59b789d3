import type { Position } from '../../workbook/address.ts';
import type { Cell } from '../../workbook/cell.ts';
import type { CellStyle } from '../../workbook/style.ts';

/** A cell with its place and look. */
export interface PlacedCell extends Position {
  readonly cell: Cell;
  readonly style: CellStyle;
}

export function placed(row: number, column: number, cell: Cell, style: CellStyle): PlacedCell {
  return { row, column, cell, style };
}
