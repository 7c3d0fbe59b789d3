import type { Assessment } from './assessments.ts';
import type { MatrixTable } from './matrix-tables.ts';
import type { Point, Scales } from './points.ts';
import type { ConsequenceSource, Fit, ScoreFormula } from './risk-method.ts';
import { applyFormula, consequenceValue, sameScore, valueOn } from './scoring.ts';
import { weightedSum } from './weighted-sum.ts';

/** A formula that explains typed scores, with the rows that disagree. */
export interface ScoreExplanation {
  readonly source: ConsequenceSource;
  readonly formula: ScoreFormula;
  readonly fit: Fit;
  /** Rows explained less what the formula's own freedom would explain by chance. */
  readonly merit: number;
}

const SMALLEST_SHARE = 0.6;
const FEWEST_PAIRS = 3;
/** What a formula must explain beyond a simpler one to be preferred, in rows. */
const COST = { product: 0, sum: 0.1, table: 0.5, source: 0.2, weights: 3, entry: 0.5 };
/** Above this share nothing more complicated is tried. */
const GOOD_SHARE = 0.9;
const FEWEST_PAIRS_FOR_WEIGHTS = 6;
/** Without that many rows for each pair of ratings, a matrix read from the rows proves nothing. */
const ROWS_PER_ENTRY = 2;

/**
 * The simplest formula that explains most of the typed scores; undefined with too little evidence:
 * fewer than three different pairs of ratings explained, or less than 60 % of the rows.
 */
export function explainScores(
  assessments: readonly Assessment[],
  scales: Scales,
  tables: readonly MatrixTable[],
): ScoreExplanation | undefined {
  let best: ScoreExplanation | undefined;
  for (const source of consequenceSources(assessments)) {
    const points = pointsOf(assessments, scales, source);
    const cost = source.kind === 'single' ? 0 : COST.source;
    for (const candidate of candidates(points, scales, tables)) {
      const explanation = judge(candidate.formula, candidate.cost + cost, points, scales, source);
      if (explanation && explanation.merit > (best?.merit ?? 0)) best = explanation;
    }
  }
  return best;
}

/** The ways in which the rated columns can make one consequence, simplest first. */
export function consequenceSources(
  assessments: readonly Assessment[],
): readonly ConsequenceSource[] {
  const sources: ConsequenceSource[] = [];
  if (assessments.some(({ consequences }) => consequences.consequence)) {
    sources.push({ kind: 'single' });
  }
  const fields = (['confidentiality', 'integrity', 'availability'] as const).filter((field) =>
    assessments.some(({ consequences }) => consequences[field]),
  );
  if (fields.length < 2) return sources;
  for (const by of ['highest', 'sum', 'average'] as const) {
    sources.push({ kind: 'combined', by, fields });
  }
  return sources;
}

/** The fit of a formula to scored points. */
export function fitOf(formula: ScoreFormula, points: readonly Point[], scales: Scales): Fit {
  const disagreeing: number[] = [];
  let explained = 0;
  let total = 0;
  for (const point of points) {
    total += point.rows.length;
    if (explains(formula, point, scales)) explained += point.rows.length;
    else disagreeing.push(...point.rows);
  }
  return { explained, total, disagreeing: disagreeing.sort((a, b) => a - b) };
}

/** The assessments that have a score and both values. */
export function pointsOf(
  assessments: readonly Assessment[],
  scales: Scales,
  source: ConsequenceSource,
): readonly Point[] {
  const points: Point[] = [];
  for (const assessment of assessments) {
    const likelihood = valueOn(scales.likelihood, assessment.likelihood);
    const consequence = consequenceValue(source, scales.consequence, assessment.consequences);
    const { score, rows } = assessment;
    if (likelihood === undefined || consequence === undefined || score === undefined) continue;
    points.push({ likelihood, consequence, score, rows });
  }
  return points;
}

function candidates(
  points: readonly Point[],
  scales: Scales,
  tables: readonly MatrixTable[],
): readonly { readonly formula: ScoreFormula; readonly cost: number }[] {
  const product: ScoreFormula = { kind: 'product' };
  const sum: ScoreFormula = { kind: 'sum' };
  const simple = [
    { formula: product, cost: COST.product },
    { formula: sum, cost: COST.sum },
  ];
  const isGood = ({ formula }: { formula: ScoreFormula }) => {
    const fit = fitOf(formula, points, scales);
    return fit.total > 0 && fit.explained >= fit.total * GOOD_SHARE;
  };
  if (simple.some(isGood)) return simple;
  const weighted = weightedSum(points);
  const matrix = matrixOfPoints(points, scales);
  return [
    ...simple,
    ...tables.flatMap(({ scores }) =>
      scores ? [{ formula: { kind: 'matrix', scores } as const, cost: COST.table }] : [],
    ),
    ...(weighted ? [{ formula: weighted, cost: COST.weights }] : []),
    ...(matrix ? [matrix] : []),
  ];
}

function judge(
  formula: ScoreFormula,
  cost: number,
  points: readonly Point[],
  scales: Scales,
  source: ConsequenceSource,
): ScoreExplanation | undefined {
  const fit = fitOf(formula, points, scales);
  const pairs = new Set(
    points
      .filter((point) => explains(formula, point, scales))
      .map(({ likelihood, consequence }) => `${likelihood} ${consequence}`),
  );
  const needed = formula.kind === 'weighted-sum' ? FEWEST_PAIRS_FOR_WEIGHTS : FEWEST_PAIRS;
  if (pairs.size < needed || fit.explained < fit.total * SMALLEST_SHARE) return undefined;
  return { source, formula, fit, merit: fit.explained - cost };
}

function explains(formula: ScoreFormula, point: Point, scales: Scales): boolean {
  const computed = applyFormula(
    formula,
    { scale: scales.likelihood, value: point.likelihood },
    { scale: scales.consequence, value: point.consequence },
  );
  return computed !== undefined && sameScore(point.score, computed);
}

/** The commonest score of each pair of ratings. Each entry has its cost: it explains its own rows whatever they say. */
function matrixOfPoints(
  points: readonly Point[],
  { likelihood, consequence }: Scales,
): { readonly formula: ScoreFormula; readonly cost: number } | undefined {
  if (!likelihood || !consequence) return undefined;
  const commonest = new Map<string, { score: number; count: number }>();
  for (const point of points) {
    const key = `${point.likelihood} ${point.consequence}`;
    const former = commonest.get(key);
    if (!former || point.rows.length > former.count) {
      commonest.set(key, { score: point.score, count: point.rows.length });
    }
  }
  const rows = points.reduce((sum, point) => sum + point.rows.length, 0);
  if (rows < commonest.size * ROWS_PER_ENTRY) return undefined;
  const scores = likelihood.steps.map((row) =>
    consequence.steps.map((step) => commonest.get(`${row.value} ${step.value}`)?.score ?? null),
  );
  return { formula: { kind: 'matrix', scores }, cost: commonest.size * COST.entry };
}
