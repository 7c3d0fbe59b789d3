import { type Area, formatArea } from '../../core/workbook/address.ts';

/** "A1:A9 C3", as lists of areas are written. */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(' ');
}

/** The areas with one more, joined to those with which it makes up a rectangle. */
export function withArea(areas: readonly Area[], added: Area): Area[] {
  const neighbour = areas.find((area) => makesRectangle(area, added));
  if (!neighbour) return [...areas, added];
  const joined = {
    top: Math.min(neighbour.top, added.top),
    left: Math.min(neighbour.left, added.left),
    bottom: Math.max(neighbour.bottom, added.bottom),
    right: Math.max(neighbour.right, added.right),
  };
  return withArea(
    areas.filter((area) => area !== neighbour),
    joined,
  );
}

function makesRectangle(one: Area, other: Area): boolean {
  const sameColumns = one.left === other.left && one.right === other.right;
  const sameRows = one.top === other.top && one.bottom === other.bottom;
  const stacked = one.bottom + 1 === other.top || other.bottom + 1 === one.top;
  const abreast = one.right + 1 === other.left || other.right + 1 === one.left;
  return (sameColumns && stacked) || (sameRows && abreast);
}
