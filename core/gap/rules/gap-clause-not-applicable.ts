import { answered } from '../../records/answer.ts';
import { entryName, placeOf } from '../gap-entries.ts';
import { gapRule } from '../gap-rule.ts';

/** Controls of Annex A can be excluded; clauses 4-10 can't. */
export const GAP_CLAUSE_NOT_APPLICABLE = gapRule(
  { id: 'gap-clause-not-applicable', severity: 'error', clause: '1' },
  ({ register, entries }) =>
    entries.flatMap((entry) => {
      const { requirement, status } = entry;
      if (answered(requirement)?.kind !== 'clause' || answered(status) !== 'not-applicable') {
        return [];
      }
      const at = status.state === 'no-column' ? placeOf(entry, register) : status.at;
      return [{ at, parameters: { requirement: entryName(entry) } }];
    }),
);
