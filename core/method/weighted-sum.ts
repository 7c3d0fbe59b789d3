import type { Point } from './points.ts';
import type { ScoreFormula } from './risk-method.ts';
import { sameScore } from './scoring.ts';

type WeightedSum = Extract<ScoreFormula, { kind: 'weighted-sum' }>;

/** Points that planes are laid through; more would only repeat them. */
const MOST_POINTS = 24;
/** Weights that people choose are multiples of a half, a third, a quarter, a fifth or a tenth. */
const DENOMINATORS = [1, 2, 3, 4, 5, 10];
const NEARNESS = 0.02;

/**
 * The weighted sum with simple weights that explains most points, found by laying a plane through
 * every three of the commonest points, so that stale rows pull nothing. Undefined where no such
 * plane has two positive weights.
 */
export function weightedSum(points: readonly Point[]): WeightedSum | undefined {
  const common = [...points].sort((a, b) => b.rows.length - a.rows.length).slice(0, MOST_POINTS);
  const tried = new Set<string>();
  let best: { sum: WeightedSum; explained: number } | undefined;
  for (const sum of planesThrough(common)) {
    const key = `${sum.likelihoodWeight} ${sum.consequenceWeight} ${sum.offset}`;
    if (tried.has(key)) continue;
    tried.add(key);
    const explained = countExplained(sum, points);
    if (!best || explained > best.explained) best = { sum, explained };
  }
  return best?.sum;
}

function* planesThrough(points: readonly Point[]): Generator<WeightedSum> {
  for (const [i, a] of points.entries()) {
    for (const [j, b] of points.slice(i + 1).entries()) {
      for (const c of points.slice(i + j + 2)) {
        const sum = plane(a, b, c);
        if (sum) yield sum;
      }
    }
  }
}

function plane(a: Point, b: Point, c: Point): WeightedSum | undefined {
  const [l1, c1, s1] = [
    b.likelihood - a.likelihood,
    b.consequence - a.consequence,
    b.score - a.score,
  ];
  const [l2, c2, s2] = [
    c.likelihood - a.likelihood,
    c.consequence - a.consequence,
    c.score - a.score,
  ];
  const determinant = l1 * c2 - l2 * c1;
  if (Math.abs(determinant) < 1e-9) return undefined;
  const likelihoodWeight = simple((s1 * c2 - s2 * c1) / determinant);
  const consequenceWeight = simple((l1 * s2 - l2 * s1) / determinant);
  if (!likelihoodWeight || !consequenceWeight) return undefined;
  if (likelihoodWeight < 0 || consequenceWeight < 0) return undefined;
  const offset = simple(
    a.score - likelihoodWeight * a.likelihood - consequenceWeight * a.consequence,
  );
  if (offset === undefined) return undefined;
  return { kind: 'weighted-sum', likelihoodWeight, consequenceWeight, offset };
}

/** The nearest multiple of a simple fraction; undefined where none is near. */
function simple(value: number): number | undefined {
  for (const denominator of DENOMINATORS) {
    const rounded = Math.round(value * denominator) / denominator;
    if (Math.abs(rounded - value) <= NEARNESS) return rounded;
  }
  return undefined;
}

function countExplained(sum: WeightedSum, points: readonly Point[]): number {
  let explained = 0;
  for (const { likelihood, consequence, score, rows } of points) {
    const computed =
      sum.likelihoodWeight * likelihood + sum.consequenceWeight * consequence + sum.offset;
    if (sameScore(score, computed)) explained += rows.length;
  }
  return explained;
}
