import type { InclusionReason } from '../../registers/choices.ts';

/** Reasons for including a control, as written in sheets that we make. */
export const REASON_TITLES: Readonly<Record<InclusionReason, string>> = {
  risk: 'Risk',
  legal: 'Legal',
  contractual: 'Contractual',
  business: 'Business',
  'best-practice': 'Best practice',
};
