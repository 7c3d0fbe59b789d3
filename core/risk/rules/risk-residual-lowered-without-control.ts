import { cellOf } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { namesControl } from '../named-controls.ts';
import { compareHeights, shownHeight } from '../risk-height.ts';
import { riskRule } from '../risk-rows.ts';

/** A risk doesn't sink by itself. Measures described in words make it a warning. */
export const RISK_RESIDUAL_LOWERED_WITHOUT_CONTROL = riskRule(
  {
    id: 'risk-residual-lowered-without-control',
    severity: 'error',
    clause: '6.1.3 b)',
    needs: ['risk-register'],
  },
  (row, context) => {
    const { risk, method, initial: inherent, residual } = row;
    const difference = compareHeights(method, residual, inherent);
    if (difference === undefined || difference >= 0) return undefined;
    if (answered(risk.treatment) === 'avoid' || namesControl(row, context)) return undefined;
    const described = [risk.existingControls, risk.action].some(({ state }) => state === 'value');
    return {
      at: cellOf(
        risk.controls,
        cellOf(risk.residualScore, cellOf(risk.residualLikelihood, row.at)),
      ),
      parameters: { residual: shownHeight(residual), inherent: shownHeight(inherent) },
      severity: described ? 'warning' : 'error',
    };
  },
);
