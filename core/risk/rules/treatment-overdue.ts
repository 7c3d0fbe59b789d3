import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { treatmentItems } from '../treatment-items.ts';

const HEAD: RuleHead = {
  id: 'treatment-overdue',
  severity: 'error',
  clause: '8.3',
  needs: ['risk-register'],
};

/** Past its date and not finished. Where nothing says whether it is finished, a warning. */
export const TREATMENT_OVERDUE: Rule = {
  ...HEAD,
  find: (context) =>
    treatmentItems(context).flatMap(({ register, name, due, status, isFinished }) => {
      if (due.state !== 'value' || due.value >= context.today || isFinished) return [];
      const isUnknown = status.state === 'no-column' || status.state === 'unreadable';
      const severity = isUnknown ? 'warning' : 'error';
      const parameters = { action: name, due: due.value };
      return [findingOf(HEAD, register, { at: due.at, parameters, severity })];
    }),
};
