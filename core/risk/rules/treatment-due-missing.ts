import { isFinished, planFieldRule } from '../treatment-items.ts';

/** Nobody needs to know when a finished action was due. */
export const TREATMENT_DUE_MISSING = planFieldRule(
  { id: 'treatment-due-missing', severity: 'error', clause: '6.2 j)', needs: ['treatment-plan'] },
  'due',
  (action) => !isFinished(action),
);
