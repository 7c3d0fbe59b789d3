import type { Area, Position } from '../../core/workbook/address.ts';

/** For each column that has some of the places, the rows from the first to the last of them. */
export function columnSpans(places: readonly Position[]): readonly Area[] {
  const spans = new Map<number, Area>();
  for (const { row, column } of places) {
    const { top, bottom } = spans.get(column) ?? { top: row, bottom: row };
    spans.set(column, {
      top: Math.min(top, row),
      left: column,
      bottom: Math.max(bottom, row),
      right: column,
    });
  }
  return [...spans.values()];
}
