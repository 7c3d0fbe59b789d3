import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'awareness',
  rows: [
    {
      audience: 'All staff',
      topic: 'The security policy and what it means for everyday work',
      date: '2026-02-17',
      attendance: '57 of 60, list in the HR system',
      owner: 'Tom Berg',
    },
    {
      audience: 'Developers',
      topic: 'Own contribution: secure code and reporting weaknesses',
      date: '2026-03-24',
      attendance: '14 of 14',
      owner: 'Piotr Nowak',
    },
    {
      audience: 'Team leads',
      topic: 'Consequences of not conforming to the rules',
      date: '2026-05-12',
      attendance: '6 of 6',
      owner: 'Ravi Shah',
    },
    {
      audience: 'New staff',
      topic: 'First day: policy, own part in it, how to report',
      date: '2026-06-01',
      attendance: '3 of 3',
      owner: 'Tom Berg',
    },
  ],
};
