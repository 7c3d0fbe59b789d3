import type { CheckContext } from '../../findings/check-context.ts';
import { levelOf } from '../../method/scoring.ts';
import { answered } from '../../records/answer.ts';
import { actionsOf } from '../../risk/actions-by-risk.ts';
import { isClosed } from '../../risk/closed-risks.ts';
import { initialHeight, isTooHigh } from '../../risk/risk-height.ts';
import { type RiskRow, riskRows } from '../../risk/risk-rows.ts';

/** A risk above acceptance that nobody has an action for. */
export interface OpenRisk {
  readonly id: string;
  readonly level: string | undefined;
  readonly owner: string | undefined;
  /** The controls that the risk names, as written. */
  readonly controls: string;
}

export interface RiskSorting {
  readonly open: readonly OpenRisk[];
  /** Risks above acceptance that have no id, so that no plan can refer to them. */
  readonly withoutId: readonly string[];
  /** Risks whose height, or the team's acceptance, can't be told. */
  readonly unknown: readonly string[];
}

/** Which risks need a row in the treatment plan, highest first. */
export function sortRisks(context: CheckContext): RiskSorting {
  const open: { readonly risk: OpenRisk; readonly score: number }[] = [];
  const withoutId: string[] = [];
  const unknown: string[] = [];
  for (const row of riskRows(context)) {
    if (isDecided(context, row)) continue;
    const height = initialHeight(row.method, row.risk);
    const tooHigh = isTooHigh(row.method, height);
    const id = answered(row.risk.id);
    if (tooHigh === undefined) unknown.push(row.name);
    else if (tooHigh && id === undefined) withoutId.push(row.name);
    else if (tooHigh && id !== undefined) {
      open.push({ risk: openRisk(row, id), score: height.score ?? 0 });
    }
  }
  open.sort((one, other) => other.score - one.score);
  return { open: open.map(({ risk }) => risk), withoutId, unknown };
}

/** Accepted, closed, or with an action in its own row or in a plan. */
function isDecided(context: CheckContext, { risk }: RiskRow): boolean {
  if (isClosed(risk) || answered(risk.treatment) === 'accept') return true;
  if (risk.action.state === 'value') return true;
  return actionsOf(context, answered(risk.id)).length > 0;
}

function openRisk({ risk, method }: RiskRow, id: string): OpenRisk {
  const { score, level, likelihood, consequence } = initialHeight(method, risk);
  return {
    id,
    level: levelOf(method, score, likelihood, consequence) ?? level,
    owner: answered(risk.owner),
    controls: risk.controls.state === 'value' ? risk.controls.text.trim() : '',
  };
}
