import type { Rule } from '../../findings/rule.ts';
import { isPlaceholder, justificationOf } from '../justification.ts';
import { cellOf, findingAt, findingWithoutColumn, mayHaveColumn } from '../soa-finding.ts';
import { statementOf } from '../statement.ts';

const KIND = { rule: 'soa-justification-missing', severity: 'error' } as const;

export const SOA_JUSTIFICATION_MISSING: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    const statement = statementOf(context);
    if (!statement) return [];
    const decided = statement.rows.filter(({ applicability }) => applicability !== undefined);
    const tables = statement.registers.filter(
      (register) =>
        !['justification', 'justificationExclusion', 'reasons'].some((field) =>
          mayHaveColumn(register, field),
        ) && decided.some((row) => row.register === register),
    );
    return [
      ...tables.map((register) => findingWithoutColumn(KIND, register)),
      ...decided.flatMap((row) => {
        const answer = justificationOf(row);
        const at = cellOf(answer);
        const missing = at && answer.state === 'blank' && !isPlaceholder(row, answer);
        return missing ? [findingAt(KIND, at, { control: row.id })] : [];
      }),
    ];
  },
};
