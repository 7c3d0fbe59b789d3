import { type Found, hasColumn, withoutColumn } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { entryName } from '../gap-entries.ts';
import { gapRule } from '../gap-rule.ts';

/** A requirement that is said to be met, with nothing that shows it. */
export const GAP_EVIDENCE_MISSING = gapRule(
  { id: 'gap-evidence-missing', severity: 'warning', clause: '9.2.1' },
  ({ register, entries }): readonly Found[] => {
    const met = entries.filter(({ status }) => answered(status) === 'implemented');
    if (!hasColumn(register, 'evidence')) return met.length > 0 ? [withoutColumn(register)] : [];
    return met.flatMap((entry) =>
      entry.evidence.state === 'blank'
        ? [{ at: entry.evidence.at, parameters: { requirement: entryName(entry) } }]
        : [],
    );
  },
);
