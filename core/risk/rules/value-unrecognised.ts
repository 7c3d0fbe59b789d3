import { unreadableRule } from '../every-answer.ts';

/** Something in a column of choices, ratings or numbers that means none of them to us. */
export const VALUE_UNRECOGNISED = unreadableRule(
  { id: 'value-unrecognised', severity: 'warning', clause: '7.5.3', needs: [] },
  (content) => content !== 'date',
);
