import { formatArea, type Position } from '../../../core/workbook/address.ts';
import { rectanglesOf } from '../../../core/workbook/rectangles.ts';
import type { Sheet } from '../services.ts';

/** Values by a key that is equal where they are, in the order in which they first came. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}

/** One list of ranges for places in ascending order, however scattered they are. */
export function rangesOf(
  sheet: Sheet,
  places: readonly Position[],
): ReturnType<Sheet['getRangeList']> {
  return sheet.getRangeList(rectanglesOf(places).map(formatArea));
}
