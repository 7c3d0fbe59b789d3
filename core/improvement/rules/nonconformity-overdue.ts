import { registerRule } from '../../findings/register-rule.ts';
import type { Nonconformity } from '../../records/kinds/nonconformities.ts';
import { isClosed, isNonconformity, nonconformityName } from '../nonconformities.ts';

/** Past its day and not closed. Where nothing could say that it is closed, nobody can tell. */
export const NONCONFORMITY_OVERDUE = registerRule<Nonconformity>(
  {
    id: 'nonconformity-overdue',
    severity: 'error',
    clause: '10.2',
    needs: ['nonconformities'],
  },
  (context) => context.records.nonconformities,
  ({ records }, { today }) =>
    records.flatMap((record) => {
      const { due } = record;
      if (due.state !== 'value' || due.value >= today) return [];
      if (!isNonconformity(record) || isClosed(record) || !isOpen(record)) return [];
      return [{ at: due.at, parameters: { name: nonconformityName(record), due: due.value } }];
    }),
);

/** Open by its status, or by a blank cell where the status or the day of closing belongs. */
function isOpen({ status, closed }: Nonconformity): boolean {
  if (status.state === 'value') return status.value === 'open' || status.value === 'in-progress';
  return status.state === 'blank' || (status.state === 'no-column' && closed.state === 'blank');
}
