import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { isStarted, rowName } from '../../findings/row-words.ts';

/** What is measured, how, when and by whom (9.1 a to d). */
export const METRIC_INCOMPLETE = requiredAnswersRule(
  { id: 'metric-incomplete', severity: 'error', clause: '9.1', needs: ['metrics'] },
  {
    kind: 'metrics',
    fields: ['metric', 'method', 'when', 'owner'],
    isConcerned: ({ metric, method, result }) => isStarted(metric, method, result),
    nameOf: ({ row, metric, method }) => rowName(row, metric, method),
  },
);
