import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isNonconformity, nonconformityName } from '../nonconformities.ts';

/** What was done at once, what keeps it from happening again, who does it and until when (10.2 a to c). */
export const NONCONFORMITY_INCOMPLETE = requiredAnswersRule(
  {
    id: 'nonconformity-incomplete',
    severity: 'error',
    clause: '10.2',
    needs: ['nonconformities'],
  },
  {
    kind: 'nonconformities',
    fields: ['description', 'correction', 'action', 'owner', 'due'],
    isConcerned: isNonconformity,
    nameOf: nonconformityName,
  },
);
