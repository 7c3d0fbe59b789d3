import type { Rule } from '../../findings/rule.ts';
import { answered } from '../../records/answer.ts';
import { isIncluded, type StatementRow, statementOf } from '../statement.ts';
import { unanswered } from '../unanswered.ts';

const KIND = { rule: 'soa-reference-missing', severity: 'advice' } as const;

export const SOA_REFERENCE_MISSING: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '7.5.1 b)',
  needs: ['soa'],
  find(context) {
    const statement = statementOf(context);
    return statement ? unanswered(KIND, statement, 'reference', isInPlace) : [];
  },
};

function isInPlace(row: StatementRow): boolean {
  return isIncluded(row) && answered(row.entry.implemented) === 'implemented';
}
