import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { rowName } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';

export const SCOPE_EXCLUSION_UNEXPLAINED = requiredAnswersRule(
  { id: 'scope-exclusion-unexplained', severity: 'error', clause: '4.3', needs: ['scope'] },
  {
    kind: 'scope',
    fields: ['reason'],
    isConcerned: ({ inScope }) => answered(inScope) === 'out',
    nameOf: ({ row, statement }) => rowName(row, statement),
  },
);
