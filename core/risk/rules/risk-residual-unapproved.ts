import { acceptanceSeverity } from '../acceptance-severity.ts';
import { approvalRule } from '../approval-rule.ts';
import { isTooHigh, shownAcceptance, shownHeight } from '../risk-height.ts';

/** What remains is above the acceptance level, and nobody's name stands behind it. */
export const RISK_RESIDUAL_UNAPPROVED = approvalRule(
  {
    id: 'risk-residual-unapproved',
    severity: 'error',
    clause: '6.1.3 f)',
    needs: ['risk-register'],
  },
  ({ method, residual }) => {
    if (!isTooHigh(method, residual)) return undefined;
    return {
      parameters: { height: shownHeight(residual), limit: shownAcceptance(method) },
      severity: acceptanceSeverity(method),
    };
  },
);
