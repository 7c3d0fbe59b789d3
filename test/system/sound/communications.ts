import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'communications',
  rows: [
    {
      what: 'Changes of the security policy',
      when: 'Within a week',
      withWhom: 'All staff',
      how: 'Intranet and team meetings',
      owner: 'Tom Berg',
    },
    {
      what: 'Incidents that concern customers',
      when: 'Within a day',
      withWhom: 'Customers concerned',
      how: 'Letter and telephone',
      owner: 'Sara Lind',
    },
    {
      what: 'Results of audits',
      when: 'After each audit',
      withWhom: 'Top management',
      how: 'Report and meeting',
      owner: 'Marta Silva',
    },
    {
      what: 'Changes of the product that concern security',
      when: 'With each release',
      withWhom: 'Customers',
      how: 'Release notes',
      owner: 'Piotr Nowak',
    },
  ],
};
