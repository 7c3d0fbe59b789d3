import { headerCell, registerRule } from '../../findings/register-rule.ts';
import { absentSteps, isPlanned } from '../roadmap-steps.ts';

export const ROADMAP_STEP_MISSING = registerRule(
  { id: 'roadmap-step-missing', severity: 'advice', clause: '4.4', needs: ['roadmap'] },
  (context) => context.records.roadmap,
  ({ register, records }) =>
    isPlanned(records)
      ? absentSteps(records).map(({ title }) => ({
          at: headerCell(register),
          parameters: { sheet: register.sheet, step: title },
        }))
      : [],
);
