import { registerRule } from '../../findings/register-rule.ts';
import { rowName } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';
import { isDone } from '../roadmap-steps.ts';

/** Past its date, and its status does not say that it is done or cancelled. */
export const ROADMAP_OVERDUE = registerRule(
  { id: 'roadmap-overdue', severity: 'warning', clause: '4.4', needs: ['roadmap'] },
  (context) => context.records.roadmap,
  ({ records }, { today }) =>
    records.flatMap((entry) => {
      const { row, step, due, status } = entry;
      if (due.state !== 'value' || due.value >= today || isDone(entry)) return [];
      const tells = status.state === 'value' || status.state === 'blank';
      if (!tells || answered(status) === 'cancelled') return [];
      return [{ at: due.at, parameters: { name: rowName(row, step), due: due.value } }];
    }),
);
