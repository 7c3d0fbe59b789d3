import type { Assessment } from './assessments.ts';
import type { BandTable } from './band-tables.ts';
import { ladderKey } from './ladder-key.ts';
import { type LevelSample, orderedLevels } from './level-order.ts';
import type { MatrixTable } from './matrix-tables.ts';
import type { Scales } from './points.ts';
import type { ConsequenceSource, Fit, LevelRule, ScoreFormula } from './risk-method.ts';
import { applyFormula, consequenceValue, levelInBands, lookUp, valueOn } from './scoring.ts';
import { bestThresholds, type ScoredLevel } from './thresholds.ts';

/** What is known before levels are looked at. */
export interface LevelBasis {
  readonly scales: Scales;
  readonly source: ConsequenceSource;
  /** Undefined: typed scores, where there are some. */
  readonly formula: ScoreFormula | undefined;
}

/** The typed levels, and tables of levels that stand in the workbook. */
export interface LevelEvidence {
  readonly assessments: readonly Assessment[];
  readonly residuals: readonly Assessment[];
  readonly bands: readonly BandTable[];
}

export interface LevelExplanation {
  readonly rule: LevelRule;
  readonly levels: readonly string[];
  readonly fit: Fit;
  /** Rows explained less what the rule's own freedom would explain by chance. */
  readonly merit: number;
}

interface Typed {
  readonly level: string;
  readonly key: string;
  readonly score: number | undefined;
  readonly likelihood: number | undefined;
  readonly consequence: number | undefined;
  readonly rows: readonly number[];
}

const SMALLEST_SHARE = 0.7;
const FEWEST_ROWS = 3;
/** In rows: less than one, so that a single row may show a band. */
const COST_OF_BAND = 0.5;
const COST_OF_TABLE = 0.5;
const COST_OF_ENTRY = 0.5;

/**
 * The rule that best explains the typed levels, those after treatment included; undefined with too
 * little to go by. The fit counts the levels before treatment, or the others where there are none.
 */
export function explainLevels(
  { assessments, residuals, bands: bandTables }: LevelEvidence,
  basis: LevelBasis,
  matrices: readonly MatrixTable[],
): LevelExplanation | undefined {
  const initial = typedLevels(assessments, basis);
  const typed = [...initial, ...typedLevels(residuals, basis)];
  const rules = [
    ...bandTables.map((bands) => ({ rule: rulesOf(bands), cost: COST_OF_TABLE })),
    ...fittedThresholds(typed, bandTables),
    ...matrices.flatMap(({ labels }) =>
      labels ? [{ rule: { kind: 'matrix', labels } as const, cost: COST_OF_TABLE }] : [],
    ),
    ...fittedMatrix(typed, basis.scales),
  ];
  let best: LevelExplanation | undefined;
  for (const { rule, cost } of rules) {
    const fit = fitOfLevels(rule, typed, basis.scales);
    if (fit.total < FEWEST_ROWS || fit.explained < fit.total * SMALLEST_SHARE) continue;
    const merit = fit.explained - cost;
    if (merit <= (best?.merit ?? 0)) continue;
    const shown = initial.length > 0 ? fitOfLevels(rule, initial, basis.scales) : fit;
    best = { rule, levels: levelsOf(rule, typed), fit: shown, merit };
  }
  return best;
}

/** A written table of levels as a rule; its lowest band has no lower end. */
export function rulesOf(bands: BandTable): LevelRule {
  return { kind: 'thresholds', bands: bands.map(({ label, minimum }) => ({ label, minimum })) };
}

function typedLevels(assessments: readonly Assessment[], basis: LevelBasis): readonly Typed[] {
  return assessments.flatMap(({ likelihood, consequences, score, level, rows }) => {
    if (level === undefined) return [];
    const likely = valueOn(basis.scales.likelihood, likelihood);
    const consequence = consequenceValue(basis.source, basis.scales.consequence, consequences);
    const computed = basis.formula
      ? computedScore(basis.formula, basis.scales, likely, consequence)
      : score;
    const key = ladderKey(level);
    return [{ level, key, score: computed, likelihood: likely, consequence, rows }];
  });
}

function computedScore(
  formula: ScoreFormula,
  scales: Scales,
  likelihood: number | undefined,
  consequence: number | undefined,
): number | undefined {
  if (likelihood === undefined || consequence === undefined) return undefined;
  return applyFormula(
    formula,
    { scale: scales.likelihood, value: likelihood },
    { scale: scales.consequence, value: consequence },
  );
}

function fittedThresholds(typed: readonly Typed[], tables: readonly BandTable[]) {
  const levels = orderOf(typed, tables);
  if (!levels) return [];
  const places = new Map(levels.map((label, index) => [ladderKey(label), index]));
  const scored: ScoredLevel[] = typed.flatMap(({ score, key, rows }) =>
    score === undefined ? [] : [{ score, level: places.get(key) ?? -1, count: rows.length }],
  );
  const bands = bestThresholds(scored, levels, COST_OF_BAND);
  if (bands.length < 2) return [];
  const rule: LevelRule = { kind: 'thresholds', bands };
  return [{ rule, cost: bands.length * COST_OF_BAND }];
}

function orderOf(
  typed: readonly Typed[],
  tables: readonly BandTable[] = [],
): readonly string[] | undefined {
  const samples: LevelSample[] = typed.map(({ level, score, rows }) => ({
    level,
    score,
    count: rows.length,
  }));
  const keys = new Set(typed.map(({ key }) => key));
  const written = tables.find((table) => table.some(({ label }) => keys.has(ladderKey(label))));
  return orderedLevels(samples, written?.map(({ label }) => label) ?? []);
}

/** The commonest level of each pair of ratings, where it is more than rows taken one by one. */
function fittedMatrix(typed: readonly Typed[], { likelihood, consequence }: Scales) {
  if (!likelihood || !consequence) return [];
  const commonest = new Map<string, Typed>();
  let rows = 0;
  for (const entry of typed) {
    if (entry.likelihood === undefined || entry.consequence === undefined) continue;
    const pair = `${entry.likelihood} ${entry.consequence}`;
    rows += entry.rows.length;
    if (entry.rows.length > (commonest.get(pair)?.rows.length ?? 0)) commonest.set(pair, entry);
  }
  if (rows < commonest.size * 2) return [];
  const labels = likelihood.steps.map((step) =>
    consequence.steps.map((other) => commonest.get(`${step.value} ${other.value}`)?.level ?? null),
  );
  const rule: LevelRule = { kind: 'matrix', labels };
  return [{ rule, cost: commonest.size * COST_OF_ENTRY }];
}

function fitOfLevels(rule: LevelRule, typed: readonly Typed[], scales: Scales): Fit {
  const disagreeing: number[] = [];
  let explained = 0;
  let total = 0;
  for (const entry of typed) {
    const label = labelBy(rule, entry, scales);
    if (label === null) continue;
    total += entry.rows.length;
    if (label !== undefined && ladderKey(label) === entry.key) explained += entry.rows.length;
    else disagreeing.push(...entry.rows);
  }
  return { explained, total, disagreeing: disagreeing.sort((a, b) => a - b) };
}

/** The level that a rule gives; null where the row lacks what the rule needs. */
function labelBy(rule: LevelRule, entry: Typed, scales: Scales): string | undefined | null {
  if (rule.kind === 'thresholds') {
    return entry.score === undefined ? null : levelInBands(rule, entry.score);
  }
  if (entry.likelihood === undefined || entry.consequence === undefined) return null;
  return lookUp(
    rule.labels,
    { scale: scales.likelihood, value: entry.likelihood },
    { scale: scales.consequence, value: entry.consequence },
  );
}

function levelsOf(rule: LevelRule, typed: readonly Typed[]): readonly string[] {
  if (rule.kind === 'thresholds') return rule.bands.map(({ label }) => label);
  const ordered = orderOf(typed);
  if (ordered) return ordered;
  const labels = rule.labels.flatMap((line) => line.filter((label) => label !== null));
  return [...new Set(labels)];
}
