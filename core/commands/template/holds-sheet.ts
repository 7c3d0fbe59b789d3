import { sameCell } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { ComposedSheet } from '../summary/sheet-composer.ts';

/** Whether a sheet says all that a composed one would; what people wrote into it doesn't count. */
export function holdsSheet({ grid }: SheetSnapshot, { places }: ComposedSheet): boolean {
  return places.every(
    ({ row, column, cell }) =>
      cell.kind === 'empty' || sameCell(cellAt(grid, { row, column }), cell),
  );
}
