import { type Found, type RuleHead, registerRule } from '../../findings/register-rule.ts';
import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import type { Rule } from '../../findings/rule.ts';
import type { Policy } from '../../records/kinds/policy.ts';
import { rolesOfPeople } from '../people.ts';
import { isTopManagement } from '../role-words.ts';

const HEAD: RuleHead = {
  id: 'policy-approval-missing',
  severity: 'error',
  clause: '5.2',
  needs: ['policy'],
};

const APPROVED = requiredAnswersRule(HEAD, {
  kind: 'policy',
  fields: ['approvedBy', 'approved'],
  isConcerned: ({ policy, approvedBy, approved }) => isStarted(policy, approvedBy, approved),
  nameOf: ({ row, policy }) => rowName(row, policy),
});

/** The approver has roles, and none of them is one of top management, which others have. */
const BY_MANAGEMENT = registerRule<Policy>(
  HEAD,
  (context) => context.records.policy,
  ({ records }, context): readonly Found[] => {
    const roles = rolesOfPeople(context);
    if (![...roles.values()].flat().some(isTopManagement)) return [];
    return records.flatMap(({ row, policy, approvedBy }) => {
      if (approvedBy.state !== 'value') return [];
      const own = roles.get(approvedBy.value.toLowerCase()) ?? [];
      if (own.length === 0 || own.some(isTopManagement)) return [];
      const name = rowName(row, policy);
      const parameters = { variant: 'management', name, person: approvedBy.value };
      return [{ at: approvedBy.at, parameters, severity: 'warning' }];
    });
  },
);

export const POLICY_APPROVAL_MISSING: Rule = {
  ...HEAD,
  find: (context) => [...APPROVED.find(context), ...BY_MANAGEMENT.find(context)],
};
