import { heatMap, mapScales } from '../../core/commands/summary/heat-map.ts';
import { type RiskOverview, riskOverviews } from '../../core/commands/summary/risk-overview.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { CoreMessage } from '../../core/messages/message.ts';
import { messageText } from '../../core/messages/message-text.ts';
import { methodParts } from '../../core/method/describe.ts';
import type { Fit, RiskMethod, Scale, ScaleStep } from '../../core/method/risk-method.ts';
import { applyFormula } from '../../core/method/scoring.ts';
import { coreWording } from '../texts/core-wording.ts';
import type { UiLanguage } from '../texts/languages.ts';
import { isWritten } from './criteria-table.ts';
import type { CriteriaView, HeatMapView, MethodView, RiskRegisterView } from './views.ts';

/** Each risk register with its method, counts and maps. */
export function riskRegisterViews(
  context: CheckContext,
  language: UiLanguage,
): readonly RiskRegisterView[] {
  return riskOverviews(context).map((overview) => {
    const { register, method, risks, closed } = overview;
    return {
      sheet: register.sheet,
      method: methodView(method, language),
      levels: method.levels,
      ...mapsOf(overview),
      ...criteriaOf(overview, context),
      count: risks.length,
      closed,
      aboveAcceptance: risks.filter(({ aboveAcceptance }) => aboveAcceptance === true).length,
      unknown: risks.filter(({ aboveAcceptance }) => aboveAcceptance === undefined).length,
    };
  });
}

function methodView(method: RiskMethod, language: UiLanguage): MethodView {
  const wording = coreWording(language);
  const parts = methodParts(method);
  const fitted = (words: CoreMessage, found: { readonly fit: Fit } | undefined) => ({
    words: messageText(words, wording),
    ...(found ? { fit: found.fit } : {}),
  });
  return {
    likelihood: messageText(parts.likelihood, wording),
    consequence: messageText(parts.consequence, wording),
    score: fitted(parts.score, method.score),
    levels: fitted(parts.levels, method.level),
    acceptance: messageText(parts.acceptance, wording),
  };
}

function mapsOf(overview: RiskOverview): Pick<RiskRegisterView, 'maps'> {
  const scales = mapScales(overview.method);
  if ('reason' in scales) return {};
  const { likelihood, consequence } = scales;
  const map = (which: 'initial' | 'residual') => mapView(overview, likelihood, consequence, which);
  return { maps: { initial: map('initial'), residual: map('residual') } };
}

function mapView(
  overview: RiskOverview,
  likelihood: Scale,
  consequence: Scale,
  which: 'initial' | 'residual',
): HeatMapView {
  const { cells, unplaced } = heatMap(overview, likelihood, consequence, which);
  return {
    likelihood: likelihood.steps.map(stepText),
    consequence: consequence.steps.map(stepText),
    cells: cells.map((row, up) =>
      row.map(({ count, level }, across) => {
        const score = pairScore(overview.method, likelihood.steps[up], consequence.steps[across]);
        return {
          count,
          ...(level === undefined ? {} : { level }),
          ...(score === undefined ? {} : { score }),
        };
      }),
    ),
    unplaced,
  };
}

function pairScore(
  { score, likelihood: up, consequence: across }: RiskMethod,
  likelihood: ScaleStep | undefined,
  consequence: ScaleStep | undefined,
): number | undefined {
  if (!score || !likelihood || !consequence) return undefined;
  return applyFormula(
    score.formula,
    { scale: up, value: likelihood.value },
    { scale: across, value: consequence.value },
  );
}

/** Limits can be tried where levels and acceptance are limits of scores. */
function criteriaOf(
  { method, risks }: RiskOverview,
  context: CheckContext,
): Pick<RiskRegisterView, 'criteria'> {
  const rule = method.level?.rule;
  if (rule?.kind !== 'thresholds') return {};
  const criteria: CriteriaView = {
    limits: { minimums: rule.bands.map(({ minimum }) => minimum), accepted: acceptedScore(method) },
    scores: risks.flatMap(({ current }) => (current.score === undefined ? [] : [current.score])),
    isWritten: isWritten(context, rule.bands),
  };
  return { criteria };
}

/** The highest score that is accepted; null where that can't be told as a whole score. */
function acceptedScore({ acceptance, level, levels }: RiskMethod): number | null {
  if (!acceptance) return null;
  if ('maximumScore' in acceptance) return acceptance.maximumScore;
  if (level?.rule.kind !== 'thresholds') return null;
  const next = level.rule.bands[levels.indexOf(acceptance.maximumLevel) + 1];
  return next && Number.isInteger(next.minimum) ? next.minimum - 1 : null;
}

function stepText({ value, label }: ScaleStep): string {
  return label === '' ? String(value) : `${value} ${label}`;
}
