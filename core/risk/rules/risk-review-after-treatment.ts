import { answered } from '../../records/answer.ts';
import { actionsOf } from '../actions-by-risk.ts';
import { riskRule } from '../risk-rows.ts';

/** A finished treatment changes its risk: it must be looked at again. */
export const RISK_REVIEW_AFTER_TREATMENT = riskRule(
  {
    id: 'risk-review-after-treatment',
    severity: 'error',
    clause: '8.2',
    needs: ['risk-register', 'treatment-plan'],
  },
  ({ risk }, context) => {
    const { lastReview } = risk;
    if (lastReview.state !== 'value' && lastReview.state !== 'blank') return undefined;
    const reviewed = answered(lastReview) ?? '';
    const completed = actionsOf(context, answered(risk.id))
      .flatMap((action) => answered(action.completed) ?? [])
      .filter((date) => date <= context.today && date > reviewed)
      .sort()
      .pop();
    return completed === undefined ? undefined : { at: lastReview.at, parameters: { completed } };
  },
);
