import type { Risk } from '../records/risk.ts';
import { type CellGrid, cellAt, usedCells } from '../workbook/grid.ts';
import {
  type AcceptanceStatement,
  acceptanceIn,
  acceptsLevel,
  namesAcceptance,
} from './acceptance-text.ts';
import { assessRatings } from './assess-risk.ts';
import type { Assessment } from './assessments.ts';
import type { BandTable } from './band-tables.ts';
import { type FreeCells, shownText } from './free-cells.ts';
import { mayBeLowest } from './known-ladders.ts';
import type { RiskMethod, Scale } from './risk-method.ts';
import { applyFormula, levelIndex } from './scoring.ts';
import { stepInText } from './step-text.ts';

type Acceptance = NonNullable<RiskMethod['acceptance']>;

const FEWEST_OF_EACH = 3;
const AGREEMENT = 0.85;
const ACTION_DISTANCE = 6;
const LARGEST_SCORE = 1_000;

/**
 * What the team accepts without more: as its criteria say, else as its decisions show, else
 * assumed: the lower half of the levels, or scores of the lower half of both scales.
 */
export function inferAcceptance(
  method: RiskMethod,
  assessments: readonly Assessment[],
  free: readonly FreeCells[],
  bands: readonly BandTable[],
): Acceptance | undefined {
  return (
    statedAcceptance(method, free) ??
    acceptedBands(method, free, bands) ??
    acceptanceInRows(method, assessments) ??
    assumedAcceptance(method)
  );
}

function statedAcceptance(method: RiskMethod, free: readonly FreeCells[]): Acceptance | undefined {
  for (const { grid } of free) {
    for (const { row, column, cell } of usedCells(grid)) {
      const text = shownText(cell);
      if (!/\p{L}{4}/u.test(text)) continue;
      const stated = acceptanceIn(text, method.levels) ?? valueBeside(grid, row, column, method);
      const acceptance = stated && asAcceptance(stated, method);
      if (acceptance) return acceptance;
    }
  }
  return undefined;
}

/** "Risk acceptance level | 6": the name in one cell, the value in the next one. */
function valueBeside(
  grid: CellGrid,
  row: number,
  column: number,
  method: RiskMethod,
): AcceptanceStatement | undefined {
  const name = shownText(cellAt(grid, { row, column }));
  if (!namesAcceptance(name)) return undefined;
  const text = shownText(cellAt(grid, { row, column: column + 1 }));
  const value = stepInText(text);
  if (value?.number !== undefined) {
    return acceptanceIn(`acceptance ${text}`, []) ?? { limit: value.number, includesLimit: true };
  }
  if (text === '' || levelIndex(method.levels, text) < 0) return undefined;
  return { limit: text, includesLimit: true };
}

function asAcceptance(
  { limit, includesLimit }: AcceptanceStatement,
  method: RiskMethod,
): Acceptance | undefined {
  if (typeof limit === 'number') {
    if (!method.score && method.levels.length > 0) return undefined;
    if (limit > highestScore(method)) return undefined;
    return { maximumScore: includesLimit ? limit : justBelow(limit), from: 'criteria' };
  }
  const place = levelIndex(method.levels, limit) - (includesLimit ? 0 : 1);
  const maximumLevel = method.levels[place];
  return maximumLevel === undefined ? undefined : { maximumLevel, from: 'criteria' };
}

/** The score of both highest steps; beyond it a number is a year, a page or anything else. */
function highestScore(method: RiskMethod): number {
  const { score, likelihood, consequence, consequenceSource: source } = method;
  if (source.kind === 'combined' && source.by === 'sum') return LARGEST_SCORE;
  const highest = (scale: Scale | undefined) => scale?.steps[scale.steps.length - 1]?.value;
  const [most, worst] = [highest(likelihood), highest(consequence)];
  if (!score || most === undefined || worst === undefined) return LARGEST_SCORE;
  const placed = [
    { scale: likelihood, value: most },
    { scale: consequence, value: worst },
  ] as const;
  return applyFormula(score.formula, ...placed) ?? LARGEST_SCORE;
}

function justBelow(limit: number): number {
  return Number.isInteger(limit) ? limit - 1 : limit - 1e-6;
}

/** The highest of the levels whose row in the table of levels says that its risks are accepted. */
function acceptedBands(
  method: RiskMethod,
  free: readonly FreeCells[],
  tables: readonly BandTable[],
): Acceptance | undefined {
  for (const table of tables) {
    const accepted = table.filter(({ at }) => {
      const grid = free.find(({ sheet }) => sheet === at.sheet)?.grid;
      return grid && textsBeside(grid, at.row, at.column).some(acceptsLevel);
    });
    const highest = accepted[accepted.length - 1];
    const place = highest ? levelIndex(method.levels, highest.label) : -1;
    const maximumLevel = method.levels[place];
    if (maximumLevel !== undefined && accepted.length < table.length) {
      return { maximumLevel, from: 'criteria' };
    }
  }
  return undefined;
}

function textsBeside(grid: CellGrid, row: number, column: number): readonly string[] {
  const line = grid.get(row);
  return (line?.cells ?? [])
    .filter((_, index) => Math.abs((line?.columns[index] ?? 0) - column) <= ACTION_DISTANCE)
    .map(shownText);
}

/** The score that best parts accepted risks from treated ones, where it parts them well. */
function acceptanceInRows(
  method: RiskMethod,
  assessments: readonly Assessment[],
): Acceptance | undefined {
  const heights = decisionsByHeight(method, assessments);
  const accepted = heights.reduce((sum, height) => sum + height.accepted, 0);
  const treated = heights.reduce((sum, height) => sum + height.treated, 0);
  if (accepted < FEWEST_OF_EACH || treated < FEWEST_OF_EACH) return undefined;
  let agreeing = treated;
  let best = { agreeing: 0, height: Number.NaN };
  for (const decisions of heights) {
    agreeing += decisions.accepted - decisions.treated;
    if (agreeing > best.agreeing) best = { agreeing, height: decisions.height };
  }
  const highest = heights[heights.length - 1]?.height;
  if (best.agreeing < (accepted + treated) * AGREEMENT || best.height === highest) return undefined;
  if (method.score) return { maximumScore: best.height, from: 'rows' };
  const maximumLevel = method.levels[best.height];
  return maximumLevel === undefined ? undefined : { maximumLevel, from: 'rows' };
}

/** How many risks of one height were accepted, and how many are to be treated. */
interface Decisions {
  /** The score, or the place of the level where the method has no score. */
  readonly height: number;
  readonly accepted: number;
  readonly treated: number;
}

/** What was decided, the lowest first; without heights of which nothing was decided. */
function decisionsByHeight(
  method: RiskMethod,
  assessments: readonly Assessment[],
): readonly Decisions[] {
  const found = new Map<number, Decisions>();
  for (const assessment of assessments) {
    const height = heightOf(method, assessment);
    const { accepted, treated } = decisionsOn(assessment.risks);
    if (height === undefined || accepted + treated === 0) continue;
    const former = found.get(height);
    found.set(height, {
      height,
      accepted: accepted + (former?.accepted ?? 0),
      treated: treated + (former?.treated ?? 0),
    });
  }
  return [...found.values()].sort((one, other) => one.height - other.height);
}

function heightOf(method: RiskMethod, assessment: Assessment): number | undefined {
  const { likelihood, consequences, level } = assessment;
  if (method.score) return assessRatings(method, likelihood, consequences).score;
  const place = level === undefined ? -1 : levelIndex(method.levels, level);
  return place < 0 ? undefined : place;
}

/** Acceptances that somebody signed are left out: they prove no limit. */
function decisionsOn(risks: readonly Risk[]): { accepted: number; treated: number } {
  let accepted = 0;
  let treated = 0;
  for (const { treatment, acceptedBy } of risks) {
    if (treatment.state !== 'value') continue;
    if (treatment.value !== 'accept') treated++;
    else if (acceptedBy.state !== 'value') accepted++;
  }
  return { accepted, treated };
}

/** The lower half of the levels, of three the lowest; else the lower half of both scales. */
function assumedAcceptance(method: RiskMethod): Acceptance | undefined {
  const { levels } = method;
  if (levels.length >= 2 && mayBeLowest(levels[0] ?? '')) {
    const maximumLevel = levels[Math.floor(levels.length / 2) - 1];
    return maximumLevel === undefined ? undefined : { maximumLevel, from: 'assumed' };
  }
  if (!method.score || !method.likelihood || !method.consequence) return undefined;
  const score = applyFormula(
    method.score.formula,
    { scale: method.likelihood, value: lowerMiddle(method.likelihood, Math.floor) },
    { scale: method.consequence, value: lowerMiddle(method.consequence, Math.ceil) },
  );
  return score === undefined ? undefined : { maximumScore: score, from: 'assumed' };
}

function lowerMiddle({ steps }: Scale, round: (half: number) => number): number {
  return steps[Math.max(0, round(steps.length / 2) - 1)]?.value ?? 0;
}
