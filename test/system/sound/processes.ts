import type { SoundRegister } from './sound-register.ts';

/** Each process names risks or is named by one. */
export const SOUND: SoundRegister = {
  kind: 'processes',
  rows: [
    ['Software development', 'Piotr Nowak', 'Design, code, test, release', ''],
    ['Customer support', 'Sara Lind', 'Answer requests, solve problems', ''],
    ['IT operations', 'Lena Vogt', 'Backups, updates, monitoring', 'R-03, R-07'],
    ['People operations', 'Ravi Shah', 'Hire, train, part', 'R-05'],
    ['Purchasing', 'Ravi Shah', 'Choose and watch suppliers', 'R-07'],
  ].map(([process = '', owner = '', activities = '', risks = '']) => ({
    process,
    owner,
    ...(risks === '' ? {} : { risks }),
    activities,
    resources: 'Staff of the team',
    check: 'Monthly report',
  })),
};
