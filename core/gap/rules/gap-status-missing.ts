import { type Found, hasColumn, withoutColumn } from '../../findings/register-rule.ts';
import { entryName } from '../gap-entries.ts';
import { gapRule } from '../gap-rule.ts';

/** More than this are told once: the assessment is under way. */
const MOST_TOLD = 10;

/** Requirements that nobody has judged, in an assessment that has begun. Blank is not "not met". */
export const GAP_STATUS_MISSING = gapRule(
  { id: 'gap-status-missing', severity: 'error', clause: '4-10' },
  ({ register, entries }): readonly Found[] => {
    if (!hasColumn(register, 'status')) return entries.length > 0 ? [withoutColumn(register)] : [];
    const found = entries.flatMap((entry) =>
      entry.status.state === 'blank'
        ? [{ at: entry.status.at, parameters: { requirement: entryName(entry) } }]
        : [],
    );
    const [first] = found;
    if (!first || found.length <= MOST_TOLD) return found;
    const parameters = { ...first.parameters, variant: 'many', count: found.length };
    return [{ at: first.at, parameters }];
  },
);
