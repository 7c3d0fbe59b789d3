import { type Found, hasColumn, headerCell, registerRule } from '../../findings/register-rule.ts';
import { isStarted } from '../../findings/row-words.ts';
import { message } from '../../messages/message.ts';
import type { Answer } from '../../records/answer.ts';
import type { Policy } from '../../records/kinds/policy.ts';
import { fieldId } from '../../registers/declaration.ts';

/** What a policy must hold, and what findings call it where the column is absent. */
const PARTS = {
  objectives: message('findings.policy-objectives'),
  commitmentToRequirements: message('findings.policy-requirements'),
  commitmentToImprovement: message('findings.policy-improvement'),
} as const;

/** Topic policies need not repeat the commitments: one policy of the register must hold each. */
export const POLICY_COMMITMENT_MISSING = registerRule<Policy>(
  { id: 'policy-commitment-missing', severity: 'error', clause: '5.2', needs: ['policy'] },
  (context) => context.records.policy,
  ({ register, records }) => {
    const policies = records.filter(({ policy, approvedBy }) => isStarted(policy, approvedBy));
    const first = policies[0];
    if (!first) return [];
    const { sheet } = register;
    return Object.entries(PARTS).flatMap(([field, column]): readonly Found[] => {
      const part = field as keyof typeof PARTS;
      if (!hasColumn(register, part)) {
        return [{ at: headerCell(register), parameters: { variant: 'no-column', sheet, column } }];
      }
      if (policies.some((policy) => mayHold(policy[part]))) return [];
      const answer = first[part];
      const header = register.columns.get(fieldId(part))?.header ?? column;
      const at = answer.state === 'no-column' ? headerCell(register) : answer.at;
      return [{ at, parameters: { sheet, column: header } }];
    });
  },
);

/** What can't be read may be a commitment. */
function mayHold(answer: Answer<string | boolean>): boolean {
  return answer.state === 'unreadable' || (answer.state === 'value' && answer.value !== false);
}
