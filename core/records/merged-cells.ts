import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** For rows of one column that a merge covers: the row whose cell holds the value. */
export type AnchorRows = ReadonlyMap<number, number>;

/**
 * The merges that start in a column and span rows. Merges from other columns don't count: their
 * value belongs to the other column's field.
 */
export function anchorRows(sheet: Pick<SheetSnapshot, 'merges'>, column: number): AnchorRows {
  const anchors = new Map<number, number>();
  for (const { top, bottom, left } of sheet.merges) {
    if (left !== column) continue;
    for (let row = top + 1; row <= bottom; row++) anchors.set(row, top);
  }
  return anchors;
}
