import type { Answer } from '../../records/answer.ts';
import { acceptanceSeverity } from '../acceptance-severity.ts';
import { cellOf, hasColumn } from '../register-rule.ts';
import { initialHeight, isTooHigh, shownAcceptance, shownHeight } from '../risk-height.ts';
import { riskRule } from '../risk-rows.ts';

/** Above acceptance, and nobody decided what to do about it. */
export const RISK_UNTREATED = riskRule(
  { id: 'risk-untreated', severity: 'error', clause: '6.1.3 a)', needs: ['risk-register'] },
  ({ risk, register, method, at }) => {
    const height = initialHeight(method, risk);
    const byAction = !hasColumn(register, 'treatment');
    const decision: Answer<unknown> = byAction ? risk.action : risk.treatment;
    const undecided = decision.state === 'blank' || decision.state === 'no-column';
    if (!undecided || !isTooHigh(method, height)) return undefined;
    const planned = risk.action.state === 'value';
    return {
      at: cellOf(decision, at),
      parameters: { height: shownHeight(height), limit: shownAcceptance(method) },
      severity: planned ? 'warning' : acceptanceSeverity(method),
    };
  },
);
