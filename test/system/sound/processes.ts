import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'processes',
  rows: [
    ['Software development', 'Piotr Nowak', 'Design, code, test, release'],
    ['Customer support', 'Sara Lind', 'Answer requests, solve problems'],
    ['IT operations', 'Lena Vogt', 'Backups, updates, monitoring'],
    ['People operations', 'Ravi Shah', 'Hire, train, part'],
    ['Purchasing', 'Ravi Shah', 'Choose and watch suppliers'],
  ].map(([process = '', owner = '', activities = '']) => ({
    process,
    owner,
    activities,
    resources: 'Staff of the team',
    check: 'Monthly report',
  })),
};
