import type { Rule } from '../../findings/rule.ts';
import { findingAtHeader } from '../soa-finding.ts';
import { statementOf } from '../statement.ts';

const KIND = { rule: 'soa-edition-2013', severity: 'error' } as const;

export const SOA_EDITION_2013: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    const statement = statementOf(context);
    if (!statement?.is2013) return [];
    const count = statement.rows.filter(({ control }) => control.kind === '2013').length;
    return [findingAtHeader(KIND, statement.registers[0], 'control', { count })];
  },
};
