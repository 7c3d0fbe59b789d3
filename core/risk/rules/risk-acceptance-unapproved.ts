import { answered } from '../../records/answer.ts';
import { acceptanceSeverity } from '../acceptance-severity.ts';
import { approvalRule } from '../approval-rule.ts';
import {
  initialHeight,
  isTooHigh,
  residualHeight,
  shownAcceptance,
  shownHeight,
} from '../risk-height.ts';

/** Accepted above the acceptance level, and nobody's name stands behind it. */
export const RISK_ACCEPTANCE_UNAPPROVED = approvalRule(
  {
    id: 'risk-acceptance-unapproved',
    severity: 'error',
    clause: '6.1.3 f)',
    needs: ['risk-register'],
  },
  ({ risk, method }) => {
    const height = initialHeight(method, risk);
    if (answered(risk.treatment) !== 'accept' || !isTooHigh(method, height)) return undefined;
    // Controls that are already there may have brought it down: then the little that is left is accepted.
    const lowered = isTooHigh(method, residualHeight(method, risk)) === false;
    return {
      parameters: { height: shownHeight(height), limit: shownAcceptance(method) },
      severity: lowered ? 'warning' : acceptanceSeverity(method),
    };
  },
);
