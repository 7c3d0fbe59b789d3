import type { Finding } from '../../findings/finding.ts';
import type { Rule } from '../../findings/rule.ts';
import { findControl } from '../../standard/controls.ts';
import { formatPosition } from '../../workbook/address.ts';
import { listRisks, reliancesByControl } from '../reliance.ts';
import { statementOf } from '../statement.ts';

const KIND = { rule: 'soa-risk-control-absent', severity: 'error' } as const;

export const SOA_RISK_CONTROL_ABSENT: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa', 'risk-register'],
  find(context) {
    const statement = statementOf(context);
    if (!statement || statement.is2013) return [];
    const present = new Set(statement.rows.map(({ id }) => id));
    return [...reliancesByControl(context)].flatMap(([control, reliances]): readonly Finding[] => {
      const [first] = reliances;
      if (!first || !findControl(control) || present.has(control)) return [];
      const { sheet } = first.at;
      const parameters = { control, risks: listRisks(reliances) };
      const cell = formatPosition(first.at);
      return [{ ...KIND, register: 'risk-register', sheet, cell, parameters }];
    });
  },
};
