import { cellOf } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { namesControl } from '../named-controls.ts';
import { riskRule } from '../risk-rows.ts';

/** Every treatment but acceptance needs a control. Avoiding a risk may do without: a warning. */
export const RISK_CONTROL_MISSING = riskRule(
  { id: 'risk-control-missing', severity: 'error', clause: '6.1.3 b)', needs: ['risk-register'] },
  (row, context) => {
    const { risk } = row;
    const option = answered(risk.treatment);
    if (option === undefined || option === 'accept' || namesControl(row, context)) return undefined;
    return {
      at: cellOf(risk.controls, cellOf(risk.treatment, row.at)),
      parameters: { treatment: risk.treatment.state === 'value' ? risk.treatment.text : '' },
      severity: option === 'avoid' ? 'warning' : 'error',
    };
  },
);
