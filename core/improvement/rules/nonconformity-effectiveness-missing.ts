import { type Found, hasColumn, headerCell, registerRule } from '../../findings/register-rule.ts';
import type { Nonconformity } from '../../records/kinds/nonconformities.ts';
import { isClosed, isNonconformity, nonconformityName } from '../nonconformities.ts';

/** Closed, and nothing says whether the action worked. */
export const NONCONFORMITY_EFFECTIVENESS_MISSING = registerRule<Nonconformity>(
  {
    id: 'nonconformity-effectiveness-missing',
    severity: 'error',
    clause: '10.2 d)',
    needs: ['nonconformities'],
  },
  (context) => context.records.nonconformities,
  ({ register, records }): readonly Found[] => {
    const closed = records.filter((record) => isNonconformity(record) && isClosed(record));
    if (closed.length > 0 && !hasColumn(register, 'effectiveness')) {
      const parameters = { variant: 'no-column', sheet: register.sheet, count: closed.length };
      return [{ at: headerCell(register), parameters }];
    }
    return closed.flatMap((record) => {
      const { effectiveness } = record;
      if (effectiveness.state !== 'blank') return [];
      return [{ at: effectiveness.at, parameters: { name: nonconformityName(record) } }];
    });
  },
);
