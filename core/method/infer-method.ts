import type { Recognition } from '../recognise/recognition.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { Risk } from '../records/risk.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { inferAcceptance } from './acceptance-inference.ts';
import { groupedAssessments, groupedResiduals } from './assessments.ts';
import { type BandTable, bandTables } from './band-tables.ts';
import { equallyLong } from './equally-long.ts';
import { type FreeCells, freeCells } from './free-cells.ts';
import { mayBeLowest, orderedByIntensity } from './known-ladders.ts';
import { laddersIn } from './ladders-in-sheets.ts';
import {
  explainLevels,
  type LevelBasis,
  type LevelEvidence,
  type LevelExplanation,
  rulesOf,
} from './level-inference.ts';
import { type MatrixTable, matrixTables } from './matrix-tables.ts';
import { type NativeFormula, nativeFormula } from './native-formula.ts';
import type { Scales } from './points.ts';
import type { ConsequenceSource, LevelRule, RiskMethod, ScoreFormula } from './risk-method.ts';
import { scaleCandidates } from './scale-inference.ts';
import {
  consequenceSources,
  explainScores,
  fitOf,
  pointsOf,
  type ScoreExplanation,
} from './score-inference.ts';
import { applyFormula } from './scoring.ts';

/** What levels must explain to tell a formula that no scores show. */
const ROWS_TO_TELL = 8;
const SHARE_TO_TELL = 0.85;

const SINGLE: ConsequenceSource = { kind: 'single' };

/** A choice of scales with what it explains. */
interface Reading {
  readonly scales: Scales;
  readonly score: Omit<ScoreExplanation, 'merit'> | undefined;
  readonly level: LevelExplanation | undefined;
  readonly merit: number;
}

/** What the workbook says about the method outside its registers. */
interface Evidence extends LevelEvidence {
  readonly free: readonly FreeCells[];
  readonly native: NativeFormula | undefined;
}

/**
 * The team's own risk method, as its criteria, dropdowns, formulas and rows show it. Parts without
 * enough evidence stay undefined. Takes time linear in the number of rows.
 */
export function inferMethod(
  records: RegisterRecords<Risk>,
  snapshot: Snapshot,
  recognition: Recognition,
): RiskMethod {
  const { register, records: risks } = records;
  const free = freeCells(snapshot, recognition);
  const evidence: Evidence = {
    assessments: groupedAssessments(risks),
    residuals: groupedResiduals(risks),
    free,
    bands: bandTables(snapshot, recognition, free),
    native: nativeFormula(snapshot, register),
  };
  const ladders = laddersIn(free);
  const [likelihoods, consequences] = equallyLong(
    scaleCandidates('likelihood', risks, register, snapshot, ladders),
    scaleCandidates('consequence', risks, register, snapshot, ladders),
  );
  let best: Reading | undefined;
  for (const likelihood of likelihoods) {
    for (const consequence of consequences) {
      const reading = read({ likelihood, consequence }, evidence);
      if (!best || reading.merit > best.merit) best = reading;
    }
  }
  const method = methodOf(best, evidence);
  return {
    ...method,
    acceptance: inferAcceptance(method, evidence.assessments, free, evidence.bands),
  };
}

function read(scales: Scales, evidence: Evidence): Reading {
  const tables = matrixTables(evidence.free, scales);
  const score = explainScores(evidence.assessments, scales, tables) ?? byNative(scales, evidence);
  if (score) {
    const basis = { scales, source: score.source, formula: score.formula };
    const level = explainLevels(evidence, basis, tables);
    return { scales, score, level, merit: score.merit + (level?.merit ?? 0) };
  }
  return readLevelsAlone(scales, evidence, tables);
}

/** Formulas in the score cells say the formula even where no values are calculated yet. */
function byNative(scales: Scales, { native, assessments }: Evidence): ScoreExplanation | undefined {
  if (!native) return undefined;
  const { source, formula, rows } = native;
  const fit = fitOf(formula, pointsOf(assessments, scales, source), scales);
  const agrees = fit.explained * 2 >= fit.total;
  const known = fit.total > 0 ? fit : { explained: rows, total: rows, disagreeing: [] };
  return agrees ? { source, formula, fit: known, merit: rows } : undefined;
}

/**
 * Without typed scores that a formula explains, levels may still tell it: where bands over a
 * product or sum explain them better than anything else, that is the formula, by the same rows.
 */
function readLevelsAlone(
  scales: Scales,
  evidence: Evidence,
  tables: readonly MatrixTable[],
): Reading {
  const { assessments } = evidence;
  const source = consequenceSources(assessments)[0] ?? SINGLE;
  const formulas: readonly (ScoreFormula | undefined)[] = assessments.some(
    ({ score }) => score !== undefined,
  )
    ? [undefined]
    : [{ kind: 'product' }, { kind: 'sum' }];
  let best: Reading = { scales, score: undefined, level: undefined, merit: 0 };
  for (const formula of formulas) {
    const basis: LevelBasis = { scales, source, formula };
    const level = explainLevels(evidence, basis, tables);
    if (!level || level.merit <= best.merit) continue;
    const { total, explained } = level.fit;
    const isClear = total >= ROWS_TO_TELL && explained >= total * SHARE_TO_TELL;
    if (!formula || level.rule.kind === 'matrix') {
      best = { scales, score: undefined, level, merit: level.merit };
    } else if (isClear) {
      best = { scales, score: { source, formula, fit: level.fit }, level, merit: level.merit };
    }
  }
  return best;
}

function methodOf(reading: Reading | undefined, evidence: Evidence): RiskMethod {
  const { scales, score, level } = reading ?? {};
  const formula = score?.formula;
  const rule = level?.rule ?? unusedBands(formula, scales, evidence.bands);
  const whole = rule && fromTheBottom(rule, formula, scales);
  const fit = level?.fit ?? { explained: 0, total: 0, disagreeing: [] };
  return {
    likelihood: scales?.likelihood,
    consequence: scales?.consequence,
    consequenceSource: score?.source ?? consequenceSources(evidence.assessments)[0] ?? SINGLE,
    score: score && { formula: score.formula, fit: score.fit },
    level: whole && { rule: whole, fit },
    levels: level?.levels ?? (whole?.kind === 'thresholds' ? whole.bands.map((b) => b.label) : []),
    acceptance: undefined,
  };
}

/** A written table of levels that fits the scores that the formula can give, where no levels are typed. */
function unusedBands(
  formula: ScoreFormula | undefined,
  scales: Scales | undefined,
  tables: readonly BandTable[],
): LevelRule | undefined {
  const lowest = formula && extremeScore(formula, scales, 0);
  const highest = formula && extremeScore(formula, scales, -1);
  if (lowest === undefined || highest === undefined) return undefined;
  const steps = scales?.consequence?.steps.length ?? 0;
  const table = tables.find((bands) => {
    const labels = bands.map(({ label }) => label);
    const top = bands[bands.length - 1]?.minimum ?? 0;
    const ordered = orderedByIntensity(labels);
    return ordered?.join('\n') === labels.join('\n') && top > steps && top <= highest;
  });
  return table && rulesOf(table);
}

/** The rule with its lowest band reaching down to the lowest score there can be, unless a lower one was just never needed. */
function fromTheBottom(
  rule: LevelRule,
  formula: ScoreFormula | undefined,
  scales: Scales | undefined,
): LevelRule {
  if (rule.kind === 'matrix') return rule;
  const [first, second] = rule.bands;
  if (!first || !mayBeLowest(first.label)) return rule;
  const lowest = formula && extremeScore(formula, scales, 0);
  const typed = Number.isFinite(first.minimum) ? first.minimum : (second?.minimum ?? 0) - 1;
  const minimum = Math.min(typed, lowest ?? typed);
  return { kind: 'thresholds', bands: [{ ...first, minimum }, ...rule.bands.slice(1)] };
}

/** The score of the lowest (0) or highest (-1) steps of both scales. */
function extremeScore(
  formula: ScoreFormula,
  scales: Scales | undefined,
  end: 0 | -1,
): number | undefined {
  const likelihood = scales?.likelihood?.steps.slice(end)[0];
  const consequence = scales?.consequence?.steps.slice(end)[0];
  if (!likelihood || !consequence) return undefined;
  return applyFormula(
    formula,
    { scale: scales?.likelihood, value: likelihood.value },
    { scale: scales?.consequence, value: consequence.value },
  );
}
