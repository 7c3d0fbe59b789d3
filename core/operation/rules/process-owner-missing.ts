import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';

/** A process that nobody answers for. */
export const PROCESS_OWNER_MISSING = requiredAnswersRule(
  { id: 'process-owner-missing', severity: 'error', clause: '8.1', needs: ['processes'] },
  {
    kind: 'processes',
    fields: ['process', 'owner'],
    isConcerned: ({ process, owner, activities }) => isStarted(process, owner, activities),
    nameOf: ({ row, process, activities }) => rowName(row, process, activities),
  },
);
