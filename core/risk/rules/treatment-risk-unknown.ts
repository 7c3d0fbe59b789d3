import type { CheckContext } from '../../findings/check-context.ts';
import { type Found, registerRule } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { idKey } from '../id-series.ts';
import { actionName, isWrittenAction } from '../treatment-items.ts';

/** Plans that name fewer of their risks by a known id than this name them in another way. */
const LEAST_KNOWN = 0.5;

/** Actions for risks that no risk register has. Silent where a plan doesn't name risks by their ids. */
export const TREATMENT_RISK_UNKNOWN = registerRule(
  {
    id: 'treatment-risk-unknown',
    severity: 'warning',
    clause: '6.1.3 e)',
    needs: ['treatment-plan', 'risk-register'],
  },
  (context) => context.records['treatment-plan'],
  ({ records }, context): readonly Found[] => {
    const known = riskIds(context);
    const actions = records.filter(isWrittenAction);
    const named = actions.flatMap(({ risk }) => answered(risk) ?? []);
    const found = named.filter((id) => known.has(idKey(id)));
    if (found.length < named.length * LEAST_KNOWN) return [];
    return actions.flatMap((action) => {
      const { risk } = action;
      if (risk.state !== 'value') return [];
      const unknown = risk.value.filter((id) => !known.has(idKey(id)));
      if (unknown.length === 0) return [];
      const parameters = { action: actionName(action), risk: unknown.join(', ') };
      return [{ at: risk.at, parameters }];
    });
  },
);

function riskIds({ records }: CheckContext): ReadonlySet<string> {
  const ids = records['risk-register'].flatMap((register) =>
    register.records.flatMap(({ id }) => answered(id) ?? []),
  );
  return new Set(ids.map(idKey));
}
