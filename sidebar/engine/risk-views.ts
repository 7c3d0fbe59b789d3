import { heatMap, mapScales } from '../../core/commands/summary/heat-map.ts';
import { type RiskOverview, riskOverviews } from '../../core/commands/summary/risk-overview.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { describeMethod } from '../../core/method/describe.ts';
import type { ScaleStep } from '../../core/method/risk-method.ts';
import type { HeatMapView, RiskRegisterView } from './views.ts';

/** Each risk register with its method, counts and maps. */
export function riskRegisterViews(context: CheckContext): readonly RiskRegisterView[] {
  return riskOverviews(context).map((overview) => {
    const { register, method, risks, closed } = overview;
    return {
      sheet: register.sheet,
      method: describeMethod(method),
      levels: method.levels,
      initial: mapView(overview, 'initial'),
      residual: mapView(overview, 'residual'),
      count: risks.length,
      closed,
      aboveAcceptance: risks.filter(({ aboveAcceptance }) => aboveAcceptance === true).length,
      unknown: risks.filter(({ aboveAcceptance }) => aboveAcceptance === undefined).length,
    };
  });
}

function mapView(overview: RiskOverview, which: 'initial' | 'residual'): HeatMapView {
  const scales = mapScales(overview.method);
  if ('reason' in scales) return { kind: 'none', reason: scales.reason };
  const { likelihood, consequence } = scales;
  const { cells, unplaced } = heatMap(overview, likelihood, consequence, which);
  return {
    kind: 'map',
    likelihood: likelihood.steps.map(stepText),
    consequence: consequence.steps.map(stepText),
    cells: cells.map((row) =>
      row.map(({ count, level }) => (level === undefined ? { count } : { count, level })),
    ),
    unplaced,
  };
}

function stepText({ value, label }: ScaleStep): string {
  return label === '' ? String(value) : `${value} ${label}`;
}
