import type { RiskMethod, Scale, ScaleStep } from '../../method/risk-method.ts';
import { applyFormula, levelIndex, levelOf } from '../../method/scoring.ts';
import type { RiskHeight } from '../../risk/risk-height.ts';
import type { RiskOverview } from './risk-overview.ts';
import { MAP_TEXTS } from './summary-texts.ts';

export const MOST_STEPS = 10;

/** One cell of a heat map. */
export interface MapCell {
  readonly count: number;
  /** 0-based among the method's levels, lowest first; undefined where the method doesn't tell. */
  readonly level: number | undefined;
}

/** How many risks stand where: cells[likelihood step][consequence step], 0-based ascending. */
export interface HeatMap {
  readonly cells: readonly (readonly MapCell[])[];
  readonly unplaced: number;
}

/** Both scales of a map, or why there is none. */
export type MapScales =
  | { readonly likelihood: Scale; readonly consequence: Scale }
  | { readonly reason: string };

/** The scales that a register's map stands on. */
export function mapScales({ likelihood, consequence, consequenceSource }: RiskMethod): MapScales {
  if (!likelihood) return { reason: MAP_TEXTS.noScale('likelihood') };
  if (!consequence) return { reason: MAP_TEXTS.noScale('consequence') };
  const steps = Math.max(likelihood.steps.length, consequence.steps.length);
  if (steps > MOST_STEPS) return { reason: MAP_TEXTS.tooLong(steps) };
  if (consequenceSource.kind === 'combined' && consequenceSource.by !== 'highest') {
    return { reason: MAP_TEXTS.noSteps };
  }
  return { likelihood, consequence };
}

/** The map of a register's risks at one of their heights. */
export function heatMap(
  { method, risks }: RiskOverview,
  likelihood: Scale,
  consequence: Scale,
  which: 'initial' | 'residual',
): HeatMap {
  const counts = new Map<string, number>();
  let unplaced = 0;
  for (const risk of risks) {
    const place = placeOf(risk[which], likelihood, consequence);
    if (place === undefined) unplaced += 1;
    else counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const cells = likelihood.steps.map((up, row) =>
    consequence.steps.map((across, column) => ({
      count: counts.get(`${row}:${column}`) ?? 0,
      level: cellLevel(method, up, across),
    })),
  );
  return { cells, unplaced };
}

function placeOf(height: RiskHeight, likelihood: Scale, consequence: Scale): string | undefined {
  const row = likelihood.steps.findIndex(({ value }) => value === height.likelihood);
  const column = consequence.steps.findIndex(({ value }) => value === height.consequence);
  return row < 0 || column < 0 ? undefined : `${row}:${column}`;
}

function cellLevel(method: RiskMethod, up: ScaleStep, across: ScaleStep): number | undefined {
  const score =
    method.score &&
    applyFormula(
      method.score.formula,
      { scale: method.likelihood, value: up.value },
      { scale: method.consequence, value: across.value },
    );
  const level = levelOf(method, score, up.value, across.value);
  const index = level === undefined ? -1 : levelIndex(method.levels, level);
  return index < 0 ? undefined : index;
}
