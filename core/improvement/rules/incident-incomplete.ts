import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';

/** When an incident happened, what happened, and what it did to information. */
export const INCIDENT_INCOMPLETE = requiredAnswersRule(
  { id: 'incident-incomplete', severity: 'error', clause: 'A.5.26', needs: ['incidents'] },
  {
    kind: 'incidents',
    fields: ['date', 'description', 'effect'],
    isConcerned: ({ description, effect, containment, lessons }) =>
      isStarted(description, effect, containment, lessons),
    nameOf: ({ row, id, description }) => rowName(row, id, description),
  },
);
