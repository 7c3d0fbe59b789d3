import { registerRule } from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import { missedReview } from '../review.ts';

/** Past the next review, or not reviewed for a year. */
export const CONTEXT_REVIEW_OVERDUE = registerRule(
  {
    id: 'context-review-overdue',
    severity: 'warning',
    clause: '4.1',
    needs: ['context-issues'],
  },
  (context) => context.records['context-issues'],
  ({ records }, context) =>
    records.flatMap((record) => {
      if (!isStarted(record.issue)) return [];
      const missed = missedReview(rowName(record.row, record.issue), record, context);
      return missed ? [missed] : [];
    }),
);
