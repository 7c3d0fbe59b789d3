import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isObjective, objectiveName } from '../objectives.ts';

/** What is done, with what, by whom, until when, and how it is assessed (6.2 h to l). */
export const OBJECTIVE_PLAN_MISSING = requiredAnswersRule(
  { id: 'objective-plan-missing', severity: 'error', clause: '6.2', needs: ['objectives'] },
  {
    kind: 'objectives',
    fields: ['action', 'resources', 'owner', 'due', 'assessment'],
    isConcerned: isObjective,
    nameOf: objectiveName,
  },
);
