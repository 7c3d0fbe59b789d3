import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { findingName, isFinding } from '../findings-of-audits.ts';

/** Which audit, which requirement, how serious, what, and what shows it. */
export const FINDING_INCOMPLETE = requiredAnswersRule(
  { id: 'finding-incomplete', severity: 'warning', clause: '9.2.2', needs: ['audit-findings'] },
  {
    kind: 'audit-findings',
    fields: ['requirement', 'grade', 'description', 'evidence'],
    isConcerned: isFinding,
    nameOf: findingName,
  },
);
