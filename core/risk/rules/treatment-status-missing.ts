import { planFieldRule } from '../treatment-items.ts';

/** A completion date tells the status as well. */
export const TREATMENT_STATUS_MISSING = planFieldRule(
  {
    id: 'treatment-status-missing',
    severity: 'error',
    clause: '8.3',
    needs: ['treatment-plan'],
  },
  'status',
  ({ completed }) => completed.state !== 'value',
);
