import type { Choice } from '../../declaration.ts';

/** What a dropdown of issues offers: PESTLE, then SWOT. Teams may write categories of their own. */
export const CONTEXT_CATEGORY_CHOICES: readonly Choice[] = [
  { id: 'political', title: 'Political' },
  { id: 'economic', title: 'Economic' },
  { id: 'social', title: 'Social' },
  { id: 'technological', title: 'Technological' },
  { id: 'legal', title: 'Legal' },
  { id: 'environmental', title: 'Environmental' },
  { id: 'strength', title: 'Strength' },
  { id: 'weakness', title: 'Weakness' },
  { id: 'opportunity', title: 'Opportunity' },
  { id: 'threat', title: 'Threat' },
];
