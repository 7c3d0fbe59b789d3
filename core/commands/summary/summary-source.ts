import type { CheckContext } from '../../findings/check-context.ts';
import { hasFacet } from '../../standard/control-attribute-texts.ts';
import { type SoaOverview, soaOverview } from './control-statuses.ts';
import { type RiskOverview, riskOverviews } from './risk-overview.ts';

/** What all sections look at. */
export interface SummarySource {
  readonly context: CheckContext;
  readonly overviews: readonly RiskOverview[];
  /** Undefined where no SoA of 2022 is in the workbook. */
  readonly soa: SoaOverview | undefined;
  /** The attribute that controls must have to be counted; all of them are where it is absent. */
  readonly only?: string;
}

/** The figures of a workbook, each taken once; of controls with an attribute alone where one is asked for. */
export function summarySource(context: CheckContext, only?: string): SummarySource {
  const overviews = riskOverviews(context);
  const soa = soaOverview(context);
  if (only === undefined) return { context, overviews, soa };
  const answers = soa?.answers.filter(({ control }) => hasFacet(control.id, only)) ?? [];
  return { context, overviews, soa: soa && { ...soa, answers }, only };
}
