import { unreadableRule } from '../every-answer.ts';

/** Something in a date column that is no day of the calendar. */
export const DATE_INVALID = unreadableRule(
  { id: 'date-invalid', severity: 'warning', clause: '7.5.3', needs: [] },
  (content) => content === 'date',
);
