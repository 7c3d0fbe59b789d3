import type { CheckContext } from '../../findings/check-context.ts';
import { type SoaOverview, soaOverview } from './control-statuses.ts';
import { type RiskOverview, riskOverviews } from './risk-overview.ts';

/** What all sections look at. */
export interface SummarySource {
  readonly context: CheckContext;
  readonly overviews: readonly RiskOverview[];
  /** Undefined where no SoA of 2022 is in the workbook. */
  readonly soa: SoaOverview | undefined;
}

/** The figures of a workbook, each taken once. */
export function summarySource(context: CheckContext): SummarySource {
  return { context, overviews: riskOverviews(context), soa: soaOverview(context) };
}
