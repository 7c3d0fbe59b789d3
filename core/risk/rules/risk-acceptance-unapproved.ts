import { answered } from '../../records/answer.ts';
import { acceptanceSeverity } from '../acceptance-severity.ts';
import { approvalRule } from '../approval-rule.ts';
import { isTooHigh, shownAcceptance, shownHeight } from '../risk-height.ts';

/** Accepted above the acceptance level, and nobody's name stands behind it. */
export const RISK_ACCEPTANCE_UNAPPROVED = approvalRule(
  {
    id: 'risk-acceptance-unapproved',
    severity: 'error',
    clause: '6.1.3 f)',
    needs: ['risk-register'],
  },
  ({ risk, method, initial, residual }) => {
    if (answered(risk.treatment) !== 'accept' || !isTooHigh(method, initial)) return undefined;
    // Controls that are already there may have brought it down: then the little that is left is accepted.
    const lowered = isTooHigh(method, residual) === false;
    return {
      parameters: { height: shownHeight(initial), limit: shownAcceptance(method) },
      severity: lowered ? 'warning' : acceptanceSeverity(method),
    };
  },
);
