/** What stands above tables and is no part of them. */
export const TITLES = [
  'Information security management system',
  'Version 1.3, approved 2026-02-01',
  'Confidential - internal use only',
  'Vertraulich',
  'Propriétaire : RSSI',
  'Última actualización: enero de 2026',
  'Page 1 of 4',
  'DOC-ISMS-007 rev. C',
];

/** Titles of groups of rows inside tables. */
export const SECTIONS = ['Headquarters', 'IT operations', 'Abteilung Einkauf', 'Phase 2', 'Cloud'];

/** What stands below tables and is no part of them. */
export const LEGENDS: readonly (readonly string[])[] = [
  ['Legend', '1 = low', '2 = medium', '3 = high'],
  ['* to be confirmed'],
  ['Prepared by', 'Reviewed by', 'Date'],
  ['Total'],
];
