import { registerRule } from '../../findings/register-rule.ts';
import { rowName } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';

/** A decision whose day is past and that is not done. Without a status nobody can tell. */
export const REVIEW_ACTION_OVERDUE = registerRule(
  {
    id: 'review-action-overdue',
    severity: 'error',
    clause: '9.3.2 a)',
    needs: ['management-review'],
  },
  (context) => context.records['management-review'],
  ({ records }, { today }) =>
    records.flatMap(({ row, decision, input, due, status }) => {
      const isOpen =
        status.state === 'blank' || ['open', 'in-progress'].includes(answered(status) ?? '');
      if (due.state !== 'value' || due.value >= today || !isOpen) return [];
      return [{ at: due.at, parameters: { name: rowName(row, decision, input), due: due.value } }];
    }),
);
