import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'interested-parties',
  rows: [
    {
      party: 'Customers',
      requirement: 'Their measurements stay confidential and available',
      addressed: 'Yes',
      how: 'Access control, backups, service levels in contracts',
      owner: 'Sara Lind',
    },
    {
      party: 'Data protection authority',
      requirement: 'Breaches of personal data are notified within 72 hours',
      addressed: 'Yes',
      how: 'Incident procedure',
      owner: 'Tom Berg',
    },
    {
      party: 'Employees',
      requirement: 'Personal files are seen by few people',
      addressed: 'Yes',
      how: 'Access rights of the personnel system',
      owner: 'Ravi Shah',
    },
    {
      party: 'Investors',
      requirement: 'A report on climate targets, with figures of the hosting provider',
      addressed: 'No',
      how: 'Part of the annual report, not of information security',
      owner: 'Ines Moreau',
    },
    {
      party: 'Hosting provider',
      requirement: 'Security contacts and maintenance windows are agreed',
      addressed: 'Yes',
      how: 'Contract and yearly meeting',
      owner: 'Lena Vogt',
    },
  ],
};
