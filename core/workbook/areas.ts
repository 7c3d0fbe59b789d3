import type { Area } from './address.ts';

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    one.bottom >= other.top &&
    one.left <= other.right &&
    one.right >= other.left
  );
}

/** Whether two areas are the same cells. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.bottom === other.bottom &&
    one.left === other.left &&
    one.right === other.right
  );
}

/** What remains of an area without another one: up to four areas. */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
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

/** What remains of areas without some others. */
export function withoutAreas(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (rest, hole) => rest.flatMap((area) => withoutArea(area, hole)),
    areas,
  );
}

/** Whether two lists of areas hold the same cells, however they are cut. */
export function sameCoverage(one: readonly Area[], other: readonly Area[]): boolean {
  return withoutAreas(one, other).length === 0 && withoutAreas(other, one).length === 0;
}
