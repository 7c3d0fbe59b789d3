import type { Rule } from '../../findings/rule.ts';
import { answered } from '../../records/answer.ts';
import { controlsWithAction } from '../planned-actions.ts';
import { findingAt } from '../soa-finding.ts';
import { isIncluded, type StatementRow, statementOf } from '../statement.ts';

const RULE = 'soa-not-implemented-without-action';

/** An owner and a date in the statement itself are a plan, too. */
export const SOA_NOT_IMPLEMENTED_WITHOUT_ACTION: Rule = {
  id: RULE,
  severity: 'error',
  clause: '6.1.3 e)',
  needs: ['soa'],
  find(context) {
    const planned = controlsWithAction(context);
    if (!planned) return [];
    return (statementOf(context)?.rows ?? []).flatMap((row) => {
      const { implemented } = row.entry;
      if (!isIncluded(row) || implemented.state !== 'value') return [];
      if (!['partly', 'planned', 'not-implemented'].includes(implemented.value)) return [];
      if (planned.has(row.id) || isPlannedHere(row)) return [];
      const severity = implemented.value === 'partly' ? 'warning' : 'error';
      const parameters = { control: row.id, status: implemented.text.trim() };
      return [findingAt({ rule: RULE, severity }, implemented.at, parameters)];
    });
  },
};

function isPlannedHere({ entry }: StatementRow): boolean {
  return answered(entry.owner) !== undefined && answered(entry.due) !== undefined;
}
