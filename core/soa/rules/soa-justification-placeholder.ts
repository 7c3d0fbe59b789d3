import type { Rule } from '../../findings/rule.ts';
import { isPlaceholder, justificationOf } from '../justification.ts';
import { findingAt } from '../soa-finding.ts';
import { statementOf } from '../statement.ts';

const KIND = { rule: 'soa-justification-placeholder', severity: 'error' } as const;

export const SOA_JUSTIFICATION_PLACEHOLDER: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    return (statementOf(context)?.rows ?? []).flatMap((row) => {
      const answer = justificationOf(row);
      if (row.applicability === undefined || answer.state === 'no-column') return [];
      if (!isPlaceholder(row, answer)) return [];
      return [findingAt(KIND, answer.at, { control: row.id, text: answer.text.trim() })];
    });
  },
};
