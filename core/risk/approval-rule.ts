import type { Rule } from '../findings/rule.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { Risk } from '../records/risk.ts';
import { type Found, findingOf, hasColumn, headerCell, type RuleHead } from './register-rule.ts';
import { type RiskRow, rowsOf } from './risk-rows.ts';

/**
 * A rule about risks that need somebody's approval: found where nobody is named. A register
 * without a column for it gets one finding that counts those risks.
 */
export function approvalRule(
  head: RuleHead,
  needsApproval: (row: RiskRow) => Omit<Found, 'at'> | undefined,
): Rule {
  return {
    ...head,
    find: (context) =>
      context.risks.flatMap((records, index) => {
        const method = context.methods[index];
        const found = (method ? rowsOf(records, method) : []).flatMap((row) => {
          const need = needsApproval(row);
          const { acceptedBy } = row.risk;
          if (!need || acceptedBy.state === 'value' || acceptedBy.state === 'unreadable') return [];
          const at = acceptedBy.state === 'blank' ? acceptedBy.at : row.at;
          return [{ ...need, at, parameters: { risk: row.name, ...need.parameters } }];
        });
        return withColumnOrOnce(records, found).map((one) =>
          findingOf(head, records.register, one),
        );
      }),
  };
}

function withColumnOrOnce(
  { register }: RegisterRecords<Risk>,
  found: readonly Found[],
): readonly Found[] {
  const [first] = found;
  if (!first || hasColumn(register, 'acceptedBy')) return found;
  const parameters = { ...first.parameters, variant: 'no-column', count: found.length };
  return [{ ...first, at: headerCell(register), parameters }];
}
