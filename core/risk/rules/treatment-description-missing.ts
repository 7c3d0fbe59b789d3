import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { answered } from '../../records/answer.ts';

/** A plan says what will be done; a risk, an owner and a date are no action yet. */
export const TREATMENT_DESCRIPTION_MISSING = requiredAnswersRule(
  {
    id: 'treatment-description-missing',
    severity: 'error',
    clause: '6.2 h)',
    needs: ['treatment-plan'],
  },
  {
    kind: 'treatment-plan',
    fields: ['action'],
    isConcerned: ({ risk, owner, due }) =>
      risk.state === 'value' && (owner.state === 'value' || due.state === 'value'),
    nameOf: ({ id, risk, row }) => answered(id) ?? answered(risk)?.join(', ') ?? `#${row}`,
  },
);
