import { planFieldRule } from '../treatment-items.ts';

export const TREATMENT_OWNER_MISSING = planFieldRule(
  {
    id: 'treatment-owner-missing',
    severity: 'error',
    clause: '6.2 i)',
    needs: ['treatment-plan'],
  },
  'owner',
);
