import { acceptanceSeverity } from '../acceptance-severity.ts';
import { approvalRule } from '../approval-rule.ts';
import { isTooHigh, residualHeight, shownAcceptance, shownHeight } from '../risk-height.ts';

/** What remains is above the acceptance level, and nobody's name stands behind it. */
export const RISK_RESIDUAL_UNAPPROVED = approvalRule(
  {
    id: 'risk-residual-unapproved',
    severity: 'error',
    clause: '6.1.3 f)',
    needs: ['risk-register'],
  },
  ({ risk, method }) => {
    const height = residualHeight(method, risk);
    if (!isTooHigh(method, height)) return undefined;
    return {
      parameters: { height: shownHeight(height), limit: shownAcceptance(method) },
      severity: acceptanceSeverity(method),
    };
  },
);
