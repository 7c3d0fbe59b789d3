import type { Area, Position } from '../../core/workbook/address.ts';

/** The smallest area around some places. */
export function areaAround(places: readonly Position[]): Area {
  const [first] = places;
  if (!first) throw new RangeError('no places');
  let { row: top, row: bottom, column: left, column: right } = first;
  for (const { row, column } of places) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}
