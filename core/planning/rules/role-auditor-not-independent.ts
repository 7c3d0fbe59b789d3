import { registerRule } from '../../findings/register-rule.ts';
import { rolesOfPeople } from '../people.ts';
import { isAuditor, runsTheIsms } from '../role-words.ts';

/** One person who audits the management system and runs it. */
export const ROLE_AUDITOR_NOT_INDEPENDENT = registerRule(
  {
    id: 'role-auditor-not-independent',
    severity: 'warning',
    clause: '9.2.2',
    needs: ['roles'],
  },
  (context) => context.records.roles,
  ({ register }, context) =>
    [...rolesOfPeople(context).values()].flatMap((roles) => {
      const audits = roles.find((role) => isAuditor(role) && role.at.sheet === register.sheet);
      const runs = roles.find(runsTheIsms);
      if (!audits || !runs) return [];
      const parameters = { person: audits.person, auditor: audits.title, name: runs.title };
      return [{ at: audits.at, parameters }];
    }),
);
