import type { CriteriaLimits, CriteriaView, HeatMapView } from '../engine/views.ts';

/** A map with the levels that other limits would give. */
export function mapWith(map: HeatMapView, { minimums }: CriteriaLimits): HeatMapView {
  const cells = map.cells.map((row) =>
    row.map(({ count, score }) => {
      if (score === undefined) return { count };
      const level = minimums.filter((minimum) => minimum <= score).length - 1;
      return level < 0 ? { count, score } : { count, score, level };
    }),
  );
  return { ...map, cells };
}

/** How many open risks with a known score are above what is accepted; undefined where nothing says what is. */
export function countAbove(
  { scores }: CriteriaView,
  { accepted }: CriteriaLimits,
): number | undefined {
  return accepted === null ? undefined : scores.filter((score) => score > accepted).length;
}

/** Whether each level begins above the one before. */
export function isAscending(minimums: readonly number[]): boolean {
  return minimums.every((minimum, index) => {
    const before = minimums[index - 1];
    return before === undefined || minimum > before;
  });
}
