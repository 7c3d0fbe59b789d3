import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'metrics',
  rows: [
    {
      metric: 'Systems with all updates',
      method: 'Report of the update system',
      when: 'Monthly',
      owner: 'Lena Vogt',
      analysed: 'Quarterly by Tom Berg',
      threshold: '>= 95 %',
      result: '97 %',
      reportedTo: 'Ines Moreau',
    },
    {
      metric: 'Staff who report the test mail',
      method: 'Report of the mail test',
      when: 'Quarterly',
      owner: 'Tom Berg',
      analysed: 'Quarterly by Tom Berg',
      threshold: '>= 60 %',
      result: '52 %',
      reportedTo: 'Ines Moreau',
      escalation: 'Further training for two teams, decided in May',
    },
    {
      metric: 'Time to close a major incident',
      method: 'Ticket system',
      when: 'Monthly',
      owner: 'Lena Vogt',
      analysed: 'Quarterly by Tom Berg',
      threshold: '<= 8 hours',
      result: '5.5 hours',
      reportedTo: 'Ines Moreau',
    },
    {
      metric: 'Restores that worked',
      method: 'Restore test of one system',
      when: 'Quarterly',
      owner: 'Lena Vogt',
      analysed: 'Yearly by Tom Berg',
      reportedTo: 'Ines Moreau',
    },
  ],
};
