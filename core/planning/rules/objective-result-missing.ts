import { type Found, hasColumn, headerCell, registerRule } from '../../findings/register-rule.ts';
import { objectiveName } from '../objectives.ts';

/** Due and without a result. Ongoing objectives are due at no day. */
export const OBJECTIVE_RESULT_MISSING = registerRule(
  { id: 'objective-result-missing', severity: 'error', clause: '6.2', needs: ['objectives'] },
  (context) => context.records.objectives,
  ({ register, records }, { today }): readonly Found[] => {
    const past = records.flatMap((objective) => {
      const { due } = objective;
      const isPast = due.state === 'value' && due.value !== 'ongoing' && due.value < today;
      return isPast ? [{ objective, due: due.value }] : [];
    });
    if (past.length > 0 && !hasColumn(register, 'result')) {
      const parameters = { variant: 'no-column', sheet: register.sheet, count: past.length };
      return [{ at: headerCell(register), parameters }];
    }
    return past.flatMap(({ objective, due }) => {
      const { result } = objective;
      const parameters = { name: objectiveName(objective), due };
      return result.state === 'blank' ? [{ at: result.at, parameters }] : [];
    });
  },
);
