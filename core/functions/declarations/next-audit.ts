import { intervalAfterPoorResult, USUAL_INTERVALS } from '../../audit/intervals.ts';
import { each, type FunctionDeclaration, table } from '../declaration.ts';
import { type FunctionGrid, isFunctionError } from '../function-value.ts';
import { monthsLater } from '../months-later.ts';
import { booleanOf, daySerialOf } from '../read-value.ts';
import { numberForStep } from '../tables/lookup-table.ts';

const USUAL: FunctionGrid = Object.entries(USUAL_INTERVALS).map(([risk, months]) => [risk, months]);

/** When an area is audited again (ISO 27001:2022, 9.2.2). */
export const NEXTAUDIT: FunctionDeclaration = {
  name: 'NEXTAUDIT',
  description:
    'The day by which an area is audited again: the higher its risk, the sooner, and in half the time after a poor result.',
  parameters: [
    each('lastAudit', 'The day of the last audit.', { type: 'date' }),
    each('risk', 'The risk of the area: high, medium or low, or a level of your own table.'),
    each('poor', 'TRUE where the last audit went badly.', { type: 'boolean', optional: true }),
    table(
      'intervals',
      'The range of your intervals: the level of risk, then the months between audits. Left out: high 12, medium 18, low 36.',
      { optional: true },
    ),
  ],
  result: { type: 'date', description: 'The day of the next audit; format the cell as a date.' },
  examples: [
    { arguments: [46_053, 'High'], result: 46_418 },
    { arguments: [46_053, 'High', true], result: 46_234 },
    {
      arguments: [
        46_053,
        'Hoch',
        null,
        [
          ['Hoch', 6],
          ['Niedrig', 24],
        ],
      ],
      result: 46_234,
    },
  ],
  prepare([intervals = USUAL]) {
    return ([lastAudit, risk = null, poor]) => {
      const last = daySerialOf(lastAudit, 'lastAudit');
      const interval = numberForStep(intervals, risk, 'intervals');
      const isPoor = booleanOf(poor, 'poor');
      if (isFunctionError(last)) return last;
      if (isFunctionError(interval)) return interval;
      if (isFunctionError(isPoor)) return isPoor;
      const months = isPoor ? intervalAfterPoorResult(interval) : interval;
      return monthsLater(last, months, 'intervals');
    };
  },
};
