import { levelIndex } from '../../method/scoring.ts';
import { isAssessed, type RiskOverview, type SummaryRisk } from './risk-overview.ts';

/** The highest risks of all registers, highest first, ties in sheet order. */
export function topRisks(overviews: readonly RiskOverview[], most: number): readonly SummaryRisk[] {
  return overviews
    .flatMap(({ risks }) => risks)
    .filter(({ current }) => isAssessed(current))
    .map((risk, order) => ({ risk, order }))
    .sort((one, other) => compare(other.risk, one.risk) || one.order - other.order)
    .slice(0, most)
    .map(({ risk }) => risk);
}

/** By score; where a score is not known, by how far up its own method's levels a risk stands. */
function compare(one: SummaryRisk, other: SummaryRisk): number {
  const [first, second] = [one.current.score, other.current.score];
  if (first !== undefined && second !== undefined) return first - second;
  return share(one) - share(other);
}

/** The place of a risk's level, 0 to 1. */
function share({ method, current }: SummaryRisk): number {
  const index = current.level === undefined ? -1 : levelIndex(method.levels, current.level);
  return (index + 1) / Math.max(1, method.levels.length);
}
