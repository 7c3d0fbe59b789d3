import { type Found, hasColumn, withoutColumn } from '../../findings/register-rule.ts';
import type { Answer } from '../../records/answer.ts';
import { entryName, isGap } from '../gap-entries.ts';
import { gapRule } from '../gap-rule.ts';
import { isPlannedElsewhere } from '../planned-elsewhere.ts';

const ANSWERS = ['owner', 'due'] as const;

/** A gap without an action, or an action that nobody owns or that has no date. */
export const GAP_ACTION_MISSING = gapRule(
  { id: 'gap-action-missing', severity: 'error', clause: '10.2' },
  ({ register, entries }, context): readonly Found[] => {
    const gaps = entries.filter((entry) => isGap(entry) && !isPlannedElsewhere(entry, context));
    if (!hasColumn(register, 'action')) return gaps.length > 0 ? [withoutColumn(register)] : [];
    return gaps.flatMap((entry): readonly Found[] => {
      const requirement = entryName(entry);
      if (entry.action.state === 'blank') {
        return [{ at: entry.action.at, parameters: { requirement } }];
      }
      return ANSWERS.flatMap((field) => {
        const answer: Answer<unknown> = entry[field];
        if (answer.state !== 'blank') return [];
        return [{ at: answer.at, parameters: { requirement, variant: field } }];
      });
    });
  },
);
