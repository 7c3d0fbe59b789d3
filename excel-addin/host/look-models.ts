import type { Position, SheetName } from '../../core/workbook/address.ts';
import { contains } from '../../core/workbook/address.ts';
import type { CellsChange } from '../../core/workbook/change.ts';
import type { ReadWorkbook } from './read/workbook.ts';

/** The cells that changed cells shall look like. */
export function lookModels({ cells }: CellsChange): readonly Position[] {
  return cells.flatMap(({ style }) => {
    const look = style?.after;
    return look?.kind === 'like' ? [{ row: look.row, column: look.column }] : [];
  });
}

/**
 * Whether a cell's look must not be copied by Excel: it would copy conditional formats, too, which are
 * changes of their own.
 */
export function hasConditionalFormat(
  { conditionalFormats }: ReadWorkbook,
  sheet: SheetName,
  place: Position,
): boolean {
  const found = conditionalFormats.get(sheet) ?? [];
  return found.some(({ formats }) => formats.some(({ area }) => contains(area, place)));
}
