import type { Risk } from '../../records/risk.ts';
import type { Position } from '../../workbook/address.ts';
import { compareHeights, type RiskHeight, shownHeight } from '../risk-height.ts';
import { riskRule } from '../risk-rows.ts';

export const RISK_RESIDUAL_ABOVE_INHERENT = riskRule(
  {
    id: 'risk-residual-above-inherent',
    severity: 'error',
    clause: '6.1.3 f)',
    needs: ['risk-register'],
  },
  ({ risk, method, initial: inherent, residual, at }) => {
    const difference = compareHeights(method, residual, inherent);
    if (difference === undefined || difference <= 0) return undefined;
    return {
      at: raisedCell(risk, inherent, residual) ?? at,
      parameters: { residual: shownHeight(residual), inherent: shownHeight(inherent) },
    };
  },
);

/** The residual rating that is higher than before, or else the residual score or level. */
function raisedCell(risk: Risk, inherent: RiskHeight, residual: RiskHeight): Position | undefined {
  const raised = [
    isHigher(residual.likelihood, inherent.likelihood) && risk.residualLikelihood,
    isHigher(residual.consequence, inherent.consequence) && risk.residualConsequence,
    risk.residualScore,
    risk.residualLevel,
    risk.residualLikelihood,
    risk.residualConsequence,
  ];
  for (const answer of raised) if (answer && answer.state === 'value') return answer.at;
  return undefined;
}

function isHigher(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}
