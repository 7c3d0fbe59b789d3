import { each, type FunctionDeclaration } from '../declaration.ts';
import { isBlank, isFunctionError } from '../function-value.ts';
import { monthsLater } from '../months-later.ts';
import { daySerialOf, numberOf } from '../read-value.ts';

const YEARLY = 12;

/** When something has to be looked at again (ISO 27001:2022, 8.2). */
export const NEXTREVIEW: FunctionDeclaration = {
  name: 'NEXTREVIEW',
  description:
    'The day by which something is reviewed again: so many months after its last review, and at once where something changed since.',
  parameters: [
    each('lastReview', 'The day of the last review.', { type: 'date' }),
    each('months', 'Months between two reviews: 12 if left out.', {
      type: 'number',
      optional: true,
    }),
    each('changed', 'The day of a change since, such as a finished treatment of the risk.', {
      type: 'date',
      optional: true,
    }),
  ],
  result: { type: 'date', description: 'The day of the next review; format the cell as a date.' },
  examples: [
    { arguments: [46_053], result: 46_418 },
    { arguments: [46_053, 1], result: 46_081 },
    { arguments: [46_053, 12, 46_100], result: 46_100 },
  ],
  prepare() {
    return ([lastReview, months, changed]) => {
      const last = daySerialOf(lastReview, 'lastReview');
      const interval = numberOf(months, 'months', YEARLY);
      const change = isBlank(changed) ? undefined : daySerialOf(changed, 'changed');
      if (isFunctionError(last)) return last;
      if (isFunctionError(interval)) return interval;
      if (isFunctionError(change)) return change;
      const next = monthsLater(last, interval, 'months');
      if (isFunctionError(next) || change === undefined || change <= last) return next;
      return Math.min(change, next);
    };
  },
};
