import type { Rule } from '../../findings/rule.ts';
import { reliancesByControl, risksNameControls } from '../reliance.ts';
import { findingAt } from '../soa-finding.ts';
import { isIncluded, statementOf } from '../statement.ts';

const KIND = { rule: 'soa-included-without-risk', severity: 'warning' } as const;

export const SOA_INCLUDED_WITHOUT_RISK: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 c)',
  needs: ['soa', 'risk-register'],
  find(context) {
    if (!risksNameControls(context)) return [];
    const reliances = reliancesByControl(context);
    return (statementOf(context)?.rows ?? []).flatMap((row) => {
      const { reasons } = row.entry;
      if (!isIncluded(row) || reasons.state !== 'value' || !reasons.value.includes('risk'))
        return [];
      return reliances.has(row.id) ? [] : [findingAt(KIND, reasons.at, { control: row.id })];
    });
  },
};
