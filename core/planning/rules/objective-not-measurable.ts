import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isObjective, objectiveName } from '../objectives.ts';

export const OBJECTIVE_NOT_MEASURABLE = requiredAnswersRule(
  { id: 'objective-not-measurable', severity: 'error', clause: '6.2', needs: ['objectives'] },
  {
    kind: 'objectives',
    fields: ['objective', 'measure', 'target'],
    isConcerned: isObjective,
    nameOf: objectiveName,
  },
);
