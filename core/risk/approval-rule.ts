import { type Found, findingOf, hasColumn, type RuleHead } from '../findings/register-rule.ts';
import type { Rule } from '../findings/rule.ts';
import { onceForRegister } from './once-for-register.ts';
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
      context.records['risk-register'].flatMap((records, index) => {
        const method = context.methods[index];
        const found = (method ? rowsOf(records, method) : []).flatMap((row) => {
          const need = needsApproval(row);
          const { acceptedBy } = row.risk;
          if (!need || acceptedBy.state === 'value' || acceptedBy.state === 'unreadable') return [];
          const at = acceptedBy.state === 'blank' ? acceptedBy.at : row.at;
          return [{ ...need, at, parameters: { risk: row.name, ...need.parameters } }];
        });
        const { register } = records;
        const asks = hasColumn(register, 'acceptedBy');
        return (asks ? found : onceForRegister(register, found)).map((one) =>
          findingOf(head, register, one),
        );
      }),
  };
}
