import type { Position, SheetName } from './address.ts';
import type { CellStyle, Colour } from './style.ts';

/**
 * How a sheet looks and what is pinned to its cells, beyond its snapshot. Read only where a sheet is
 * copied for others. A look holds nothing but colours, sizes and names of well-known fonts; number
 * formats stand as the workbook has them.
 */
export interface SheetAppearance {
  readonly sheet: SheetName;
  /** Row to column to look, 1-based; cells that look like none are left out. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, CellStyle>>;
  /** In points; rows whose height follows from their text may be absent. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly comments: readonly CellComment[];
  readonly tabColour?: Colour;
  readonly showGridLines: boolean;
  readonly landscape: boolean;
}

/** What people wrote beside a cell, old notes and threads alike: one entry a remark. */
export interface CellComment extends Position {
  readonly author: string;
  readonly text: string;
}
