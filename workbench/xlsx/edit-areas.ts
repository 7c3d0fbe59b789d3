import { type Area, formatArea } from '../../core/workbook/address.ts';

/** "A1:A9 C3", as lists of areas are written. */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(' ');
}

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    one.bottom >= other.top &&
    one.left <= other.right &&
    one.right >= other.left
  );
}

/** What remains of an area without another one: up to four areas. */
export function withoutArea(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const rest: Area[] = [
    { ...area, bottom: top - 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
    { ...area, top: bottom + 1 },
  ];
  return rest.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The areas with one more, joined to one that lies right above or below it. */
export function withArea(areas: readonly Area[], added: Area): Area[] {
  const neighbour = areas.find(
    ({ left, right, top, bottom }) =>
      left === added.left &&
      right === added.right &&
      (bottom + 1 === added.top || added.bottom + 1 === top),
  );
  if (!neighbour) return [...areas, added];
  const joined = {
    ...neighbour,
    top: Math.min(neighbour.top, added.top),
    bottom: Math.max(neighbour.bottom, added.bottom),
  };
  return withArea(
    areas.filter((area) => area !== neighbour),
    joined,
  );
}
