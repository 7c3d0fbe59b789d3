import { type Found, registerRule } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { actionName, isWrittenAction } from '../treatment-items.ts';
import { unknownControls } from '../unknown-controls.ts';

export const TREATMENT_CONTROL_UNKNOWN = registerRule(
  {
    id: 'treatment-control-unknown',
    severity: 'error',
    clause: '6.1.3 e)',
    needs: ['treatment-plan'],
  },
  (context) => context.records['treatment-plan'],
  ({ records }): readonly Found[] =>
    records.filter(isWrittenAction).flatMap((action) => {
      const unknown = unknownControls(answered(action.control));
      if (unknown.length === 0 || action.control.state !== 'value') return [];
      const control = unknown.map(({ text }) => text).join(', ');
      return [{ at: action.control.at, parameters: { action: actionName(action), control } }];
    }),
);
