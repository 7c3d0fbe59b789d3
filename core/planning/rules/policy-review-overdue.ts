import { registerRule } from '../../findings/register-rule.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';
import { missedReview } from '../review.ts';

/** Past the next review, or not reviewed for a year. */
export const POLICY_REVIEW_OVERDUE = registerRule(
  {
    id: 'policy-review-overdue',
    severity: 'warning',
    clause: '5.2',
    needs: ['policy'],
  },
  (context) => context.records.policy,
  ({ records }, context) =>
    records.flatMap((record) => {
      if (!isStarted(record.policy)) return [];
      const missed = missedReview(rowName(record.row, record.policy), record, context);
      return missed ? [missed] : [];
    }),
);
