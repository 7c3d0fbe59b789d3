import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';

export const PARTY_DECISION_MISSING = requiredAnswersRule(
  {
    id: 'party-decision-missing',
    severity: 'error',
    clause: '4.2',
    needs: ['interested-parties'],
  },
  {
    kind: 'interested-parties',
    fields: ['party', 'requirement', 'addressed'],
    isConcerned: ({ party, requirement, addressed }) => isStarted(party, requirement, addressed),
    nameOf: ({ row, party, requirement }) => rowName(row, party, requirement),
  },
);
