import { entryName, isGap } from '../gap-entries.ts';
import { gapRule } from '../gap-rule.ts';

/** A gap that was to be closed by a day that is past. */
export const GAP_ACTION_OVERDUE = gapRule(
  { id: 'gap-action-overdue', severity: 'error', clause: '10.2' },
  ({ entries }, { today }) =>
    entries.flatMap((entry) => {
      const { due } = entry;
      if (!isGap(entry) || due.state !== 'value' || due.value >= today) return [];
      return [{ at: due.at, parameters: { requirement: entryName(entry), due: due.value } }];
    }),
);
