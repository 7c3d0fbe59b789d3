import { cellOf, hasColumn } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { actionsOf } from '../actions-by-risk.ts';
import { riskRule } from '../risk-rows.ts';

/** A risk that is to be treated, and nothing says by doing what. */
export const TREATMENT_ACTION_MISSING = riskRule(
  {
    id: 'treatment-action-missing',
    severity: 'error',
    clause: '6.1.3 e)',
    needs: ['risk-register'],
  },
  ({ risk, register, at }, context) => {
    const option = answered(risk.treatment);
    if (option === undefined || option === 'accept') return undefined;
    if (risk.action.state === 'value' || risk.action.state === 'unreadable') return undefined;
    // Without a plan and without a column for actions, the plan may be another document.
    const isTold = hasColumn(register, 'action') || context.records['treatment-plan'].length > 0;
    if (!isTold || actionsOf(context, answered(risk.id)).length > 0) return undefined;
    return { at: cellOf(risk.action, cellOf(risk.treatment, at)), parameters: {} };
  },
);
