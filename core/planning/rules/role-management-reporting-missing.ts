import { headerCell, registerRule } from '../../findings/register-rule.ts';
import { isStarted } from '../../findings/row-words.ts';
import { speaksOfReporting } from '../role-words.ts';

/** No role says that it reports (5.3 b); one that nobody has is found by another rule. */
export const ROLE_MANAGEMENT_REPORTING_MISSING = registerRule(
  {
    id: 'role-management-reporting-missing',
    severity: 'warning',
    clause: '5.3',
    needs: ['roles'],
  },
  (context) => context.records.roles,
  ({ register, records }) => {
    const isAssigned = records.some(({ role, responsibilities }) =>
      [role, responsibilities].some(
        (answer) => answer.state === 'value' && speaksOfReporting(answer.value),
      ),
    );
    const isBegun = records.some(({ person }) => isStarted(person));
    return !isBegun || isAssigned
      ? []
      : [{ at: headerCell(register), parameters: { sheet: register.sheet } }];
  },
);
