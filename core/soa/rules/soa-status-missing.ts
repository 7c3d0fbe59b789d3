import type { Rule } from '../../findings/rule.ts';
import { isIncluded, statementOf } from '../statement.ts';
import { unanswered } from '../unanswered.ts';

const KIND = { rule: 'soa-status-missing', severity: 'error' } as const;

export const SOA_STATUS_MISSING: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    const statement = statementOf(context);
    return statement ? unanswered(KIND, statement, 'implemented', isIncluded) : [];
  },
};
