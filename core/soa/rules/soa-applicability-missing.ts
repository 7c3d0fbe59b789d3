import type { Rule } from '../../findings/rule.ts';
import { statementOf } from '../statement.ts';
import { unanswered } from '../unanswered.ts';

const KIND = { rule: 'soa-applicability-missing', severity: 'error' } as const;

export const SOA_APPLICABILITY_MISSING: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    const statement = statementOf(context);
    return statement ? unanswered(KIND, statement, 'applicable', () => true) : [];
  },
};
