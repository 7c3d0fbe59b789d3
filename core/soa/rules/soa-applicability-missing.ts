import type { Rule } from '../../findings/rule.ts';
import { findingAtHeader } from '../soa-finding.ts';
import { isStarted, statementOf } from '../statement.ts';
import { unanswered } from '../unanswered.ts';

const KIND = { rule: 'soa-applicability-missing', severity: 'error' } as const;

/** A statement in which nothing is answered yet is told once: it is not started. */
export const SOA_APPLICABILITY_MISSING: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    const statement = statementOf(context);
    if (!statement) return [];
    if (isStarted(statement)) return unanswered(KIND, statement, 'applicable', () => true);
    const parameters = { variant: 'not-started', count: statement.rows.length };
    const kind = { ...KIND, severity: 'advice' } as const;
    return [findingAtHeader(kind, statement.registers[0], 'applicable', parameters)];
  },
};
