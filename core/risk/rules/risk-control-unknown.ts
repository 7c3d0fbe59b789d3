import { cellOf } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { riskRule } from '../risk-rows.ts';
import { unknownControls } from '../unknown-controls.ts';

export const RISK_CONTROL_UNKNOWN = riskRule(
  { id: 'risk-control-unknown', severity: 'error', clause: '6.1.3 c)', needs: ['risk-register'] },
  ({ risk, at }) => {
    const unknown = unknownControls(answered(risk.controls));
    if (unknown.length === 0) return undefined;
    const control = unknown.map(({ text }) => text).join(', ');
    return { at: cellOf(risk.controls, at), parameters: { control } };
  },
);
