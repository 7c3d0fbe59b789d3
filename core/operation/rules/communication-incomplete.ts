import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';

/** What, when, with whom and how (7.4 a to d). */
export const COMMUNICATION_INCOMPLETE = requiredAnswersRule(
  {
    id: 'communication-incomplete',
    severity: 'error',
    clause: '7.4',
    needs: ['communications'],
  },
  {
    kind: 'communications',
    fields: ['what', 'when', 'withWhom', 'how'],
    isConcerned: ({ what, when, withWhom, how }) => isStarted(what, when, withWhom, how),
    nameOf: ({ row, what, withWhom }) => rowName(row, what, withWhom),
  },
);
