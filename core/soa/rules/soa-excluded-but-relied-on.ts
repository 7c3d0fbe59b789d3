import type { Rule } from '../../findings/rule.ts';
import { listRisks, reliancesByControl } from '../reliance.ts';
import { findingAt } from '../soa-finding.ts';
import { statementOf } from '../statement.ts';

const KIND = { rule: 'soa-excluded-but-relied-on', severity: 'error' } as const;

export const SOA_EXCLUDED_BUT_RELIED_ON: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 c)',
  needs: ['soa', 'risk-register'],
  find(context) {
    const reliances = reliancesByControl(context);
    return (statementOf(context)?.rows ?? []).flatMap(({ entry, id, applicability }) => {
      const relying = reliances.get(id);
      if (!relying || applicability !== 'not-applicable') return [];
      if (entry.applicable.state !== 'value') return [];
      return [findingAt(KIND, entry.applicable.at, { control: id, risks: listRisks(relying) })];
    });
  },
};
