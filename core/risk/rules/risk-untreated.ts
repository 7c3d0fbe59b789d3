import { cellOf, type Found, findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import type { Answer } from '../../records/answer.ts';
import { acceptanceSeverity } from '../acceptance-severity.ts';
import { onceForRegister } from '../once-for-register.ts';
import { isTooHigh, shownAcceptance, shownHeight } from '../risk-height.ts';
import { type RiskRow, rowsOf } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-untreated',
  severity: 'error',
  clause: '6.1.3 a)',
  needs: ['risk-register'],
};

/** Above acceptance, and nobody decided what to do about it. */
export const RISK_UNTREATED: Rule = {
  ...HEAD,
  find: (context) =>
    context.records['risk-register'].flatMap((records, index) => {
      const method = context.methods[index];
      const { register } = records;
      const found = (method ? rowsOf(records, method) : []).flatMap(undecided);
      const asks = records.records.some(
        ({ treatment, action }) => treatment.state !== 'no-column' || action.state !== 'no-column',
      );
      return (asks ? found : onceForRegister(register, found)).map((one) =>
        findingOf(HEAD, register, one),
      );
    }),
};

function undecided({ risk, method, initial: height, name, at }: RiskRow): readonly Found[] {
  const byAction = risk.treatment.state === 'no-column';
  const decision: Answer<unknown> = byAction ? risk.action : risk.treatment;
  const isOpen = decision.state === 'blank' || decision.state === 'no-column';
  if (!isOpen || !isTooHigh(method, height)) return [];
  const planned = risk.action.state === 'value';
  return [
    {
      at: cellOf(decision, at),
      parameters: { risk: name, height: shownHeight(height), limit: shownAcceptance(method) },
      severity: planned ? 'warning' : acceptanceSeverity(method),
    },
  ];
}
