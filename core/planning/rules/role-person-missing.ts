import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';

export const ROLE_PERSON_MISSING = requiredAnswersRule(
  { id: 'role-person-missing', severity: 'error', clause: '5.3', needs: ['roles'] },
  {
    kind: 'roles',
    fields: ['role', 'person'],
    isConcerned: ({ role, person, responsibilities }) => isStarted(role, person, responsibilities),
    nameOf: ({ row, role, person }) => rowName(row, role, person),
  },
);
