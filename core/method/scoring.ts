import type { Rating } from '../records/rating.ts';
import { ladderKey } from './ladder-key.ts';
import type {
  ConsequenceSource,
  LevelRule,
  RiskMethod,
  Scale,
  ScoreFormula,
} from './risk-method.ts';

/** The consequence ratings of one risk; either one for all, or one for each of C, I and A. */
export interface ConsequenceRatings {
  readonly consequence?: Rating | undefined;
  readonly confidentiality?: Rating | undefined;
  readonly integrity?: Rating | undefined;
  readonly availability?: Rating | undefined;
}

const stepsByKey = new WeakMap<Scale, ReadonlyMap<string, number>>();

/** The value of a rating on a scale; undefined where the scale has no such step. */
export function ratingValue(scale: Scale, rating: Rating): number | undefined {
  if (rating.number !== undefined) {
    return scale.steps.some((step) => step.value === rating.number) ? rating.number : undefined;
  }
  let values = stepsByKey.get(scale);
  if (!values) {
    values = new Map(scale.steps.map((step) => [ladderKey(step.label), step.value]));
    stepsByKey.set(scale, values);
  }
  return values.get(ladderKey(rating.label));
}

/** The value of a rating, on the scale or, where no scale is known, the number it carries itself. */
export function valueOn(scale: Scale | undefined, rating: Rating | undefined): number | undefined {
  if (!rating) return undefined;
  return scale ? ratingValue(scale, rating) : rating.number;
}

/** The one consequence value that the team's method makes of its ratings; undefined where one is missing. */
export function consequenceValue(
  source: ConsequenceSource,
  scale: Scale | undefined,
  ratings: ConsequenceRatings,
): number | undefined {
  if (source.kind === 'single') return valueOn(scale, ratings.consequence);
  const parts = source.fields.map((field) => valueOn(scale, ratings[field]));
  if (parts.every((part) => part === undefined)) return valueOn(scale, ratings.consequence);
  const values = parts.filter((part) => part !== undefined);
  if (values.length < parts.length) return undefined;
  if (source.by === 'highest') return Math.max(...values);
  const sum = values.reduce((total, value) => total + value, 0);
  return source.by === 'sum' ? sum : sum / values.length;
}

/** The score of both values by the team's method; undefined where it or a value is not known. */
export function scoreOf(
  method: RiskMethod,
  likelihood: number | undefined,
  consequence: number | undefined,
): number | undefined {
  if (!method.score || likelihood === undefined || consequence === undefined) return undefined;
  return applyFormula(
    method.score.formula,
    { scale: method.likelihood, value: likelihood },
    { scale: method.consequence, value: consequence },
  );
}

/** The level by the team's method, from a score or, in a matrix, from the values of both ratings. */
export function levelOf(
  method: RiskMethod,
  score: number | undefined,
  likelihood: number | undefined,
  consequence: number | undefined,
): string | undefined {
  const rule = method.level?.rule;
  if (rule?.kind === 'thresholds') {
    return score === undefined ? undefined : levelInBands(rule, score);
  }
  if (!rule || likelihood === undefined || consequence === undefined) return undefined;
  return lookUp(
    rule.labels,
    { scale: method.likelihood, value: likelihood },
    { scale: method.consequence, value: consequence },
  );
}

/** Whether a risk lies above what the team accepts without more; undefined where that can't be told. */
export function isAboveAcceptance(
  method: RiskMethod,
  score: number | undefined,
  level: string | undefined,
): boolean | undefined {
  const { acceptance } = method;
  if (!acceptance) return undefined;
  if ('maximumScore' in acceptance) {
    return score === undefined ? undefined : score > acceptance.maximumScore;
  }
  const place = level === undefined ? -1 : levelIndex(method.levels, level);
  const limit = levelIndex(method.levels, acceptance.maximumLevel);
  return place < 0 || limit < 0 ? undefined : place > limit;
}

/** The place of a level among the levels, 0-based, lowest first; -1 where it is none of them. */
export function levelIndex(levels: readonly string[], level: string): number {
  const exact = levels.indexOf(level);
  if (exact >= 0) return exact;
  const key = ladderKey(level);
  return levels.findIndex((label) => ladderKey(label) === key);
}

/** Whether two level labels say the same, spelling aside. */
export function sameLevel(one: string, other: string): boolean {
  return one === other || ladderKey(one) === ladderKey(other);
}

/** Whether a typed score is the computed one, as far as the decimals typed tell. */
export function sameScore(typed: number, computed: number): boolean {
  const precision = Number.isInteger(typed) ? 1 : Number.isInteger(typed * 10) ? 0.1 : 0.01;
  return Math.abs(typed - computed) <= precision / 2 + 1e-9;
}

/** A value and the scale it is on. */
export interface Placed {
  readonly scale: Scale | undefined;
  readonly value: number;
}

/** What a formula makes of both values; undefined where a matrix has no entry. */
export function applyFormula(
  formula: ScoreFormula,
  likelihood: Placed,
  consequence: Placed,
): number | undefined {
  switch (formula.kind) {
    case 'product':
      return likelihood.value * consequence.value;
    case 'sum':
      return likelihood.value + consequence.value;
    case 'weighted-sum':
      return (
        formula.likelihoodWeight * likelihood.value +
        formula.consequenceWeight * consequence.value +
        formula.offset
      );
    case 'matrix':
      return lookUp(formula.scores, likelihood, consequence);
  }
}

/** The label of the highest band that starts at or below the score. */
export function levelInBands(
  rule: Extract<LevelRule, { kind: 'thresholds' }>,
  score: number,
): string | undefined {
  let label: string | undefined;
  for (const band of rule.bands) if (score >= band.minimum - 1e-9) label = band.label;
  return label;
}

/** The entry of a matrix at two steps; undefined off the scales and where nothing stands. */
export function lookUp<T>(
  entries: readonly (readonly (T | null)[])[],
  likelihood: Placed,
  consequence: Placed,
): T | undefined {
  return entries[stepIndex(likelihood)]?.[stepIndex(consequence)] ?? undefined;
}

function stepIndex({ scale, value }: Placed): number {
  return scale ? scale.steps.findIndex((step) => step.value === value) : -1;
}
