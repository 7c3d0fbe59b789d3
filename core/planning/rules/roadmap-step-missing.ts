import { headerCell, registerRule } from '../../findings/register-rule.ts';
import { message } from '../../messages/message.ts';
import { ROADMAP_STEP_CHOICES } from '../../registers/words/choices/roadmap-step.ts';
import { absentSteps, isPlanned } from '../roadmap-steps.ts';

/** Some of the ten steps have no row. A plan that has none of them is a plan of another sort. */
export const ROADMAP_STEP_MISSING = registerRule(
  { id: 'roadmap-step-missing', severity: 'advice', clause: '4.4', needs: ['roadmap'] },
  (context) => context.records.roadmap,
  ({ register, records }) => {
    const absent = absentSteps(records);
    const isRoadmap = absent.length < ROADMAP_STEP_CHOICES.length && isPlanned(records);
    if (!isRoadmap || absent.length === 0) return [];
    const steps = absent.map((step) => message(`findings.step-${step}`));
    return [{ at: headerCell(register), parameters: { sheet: register.sheet, steps } }];
  },
);
