import { assessInitial, assessResidual } from '../method/assess-risk.ts';
import type { RiskMethod } from '../method/risk-method.ts';
import { isAboveAcceptance, levelIndex, levelOf } from '../method/scoring.ts';
import { answered } from '../records/answer.ts';
import type { Risk } from '../records/risk.ts';

/** How high a risk is: by its ratings, and where they don't tell, by what was typed. */
export interface RiskHeight {
  readonly likelihood: number | undefined;
  readonly consequence: number | undefined;
  readonly score: number | undefined;
  readonly level: string | undefined;
}

/** The risk before treatment. */
export function initialHeight(method: RiskMethod, risk: Risk): RiskHeight {
  return withTyped(method, assessInitial(method, risk), risk.score, risk.level);
}

/** The risk that remains after treatment. */
export function residualHeight(method: RiskMethod, risk: Risk): RiskHeight {
  return withTyped(method, assessResidual(method, risk), risk.residualScore, risk.residualLevel);
}

/** Whether a risk is higher than the team accepts without more; undefined where that can't be told. */
export function isTooHigh(method: RiskMethod, height: RiskHeight): boolean | undefined {
  return isAboveAcceptance(method, height.score, height.level);
}

/** Negative where the first is lower, positive where it is higher; undefined where that can't be told. */
export function compareHeights(
  method: RiskMethod,
  one: RiskHeight,
  other: RiskHeight,
): number | undefined {
  if (one.score !== undefined && other.score !== undefined) return one.score - other.score;
  const byRatings = compareRatings(one, other);
  if (byRatings !== undefined || one.level === undefined || other.level === undefined) {
    return byRatings;
  }
  const [place, otherPlace] = [one.level, other.level].map((level) =>
    levelIndex(method.levels, level),
  );
  return place === undefined || otherPlace === undefined || place < 0 || otherPlace < 0
    ? undefined
    : place - otherPlace;
}

/** What the height is shown as: the score, else the level, else both ratings. */
export function shownHeight({
  score,
  level,
  likelihood,
  consequence,
}: RiskHeight): string | number {
  if (score !== undefined) return score;
  return level ?? `${likelihood ?? '?'} / ${consequence ?? '?'}`;
}

/** What the team accepts at most, as it is shown. */
export function shownAcceptance({ acceptance }: RiskMethod): string | number {
  if (!acceptance) return '?';
  return 'maximumScore' in acceptance ? acceptance.maximumScore : acceptance.maximumLevel;
}

/** Lower or higher in both ratings, or in one with the other one equal or unknown. */
function compareRatings(one: RiskHeight, other: RiskHeight): number | undefined {
  const differences = [
    difference(one.likelihood, other.likelihood),
    difference(one.consequence, other.consequence),
  ].filter((value) => value !== undefined);
  if (differences.length === 0) return undefined;
  const opposed = differences.some((d) => d > 0) && differences.some((d) => d < 0);
  return opposed ? undefined : differences.reduce((sum, value) => sum + value, 0);
}

function difference(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one - other;
}

function withTyped(
  method: RiskMethod,
  assessed: RiskHeight,
  score: Risk['score'],
  level: Risk['level'],
): RiskHeight {
  const known = assessed.score ?? answered(score);
  const { likelihood, consequence } = assessed;
  return {
    likelihood,
    consequence,
    score: known,
    level: assessed.level ?? levelOf(method, known, likelihood, consequence) ?? answered(level),
  };
}
