/** The screens of the sidebar, in the order of their tabs. */
export const SCREENS = [
  'workbook',
  'check',
  'score',
  'soa',
  'gaps',
  'audits',
  'summary',
  'share',
] as const;

export type ScreenId = (typeof SCREENS)[number];
