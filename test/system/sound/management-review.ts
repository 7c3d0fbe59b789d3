import type { SoundRegister } from './sound-register.ts';

const AUTUMN = { date: '2025-11-12', attendees: 'Ines Moreau, Tom Berg, Lena Vogt' };
const SPRING = { date: '2026-05-20', attendees: 'Ines Moreau, Tom Berg, Piotr Nowak, Ravi Shah' };

export const SOUND: SoundRegister = {
  kind: 'management-review',
  rows: [
    {
      ...AUTUMN,
      input: 'Changes in external and internal issues',
      conclusion: 'A second office opens in 2026.',
      decision: 'Add the office to the scope',
      owner: 'Tom Berg',
      due: '2026-02-28',
      status: 'Done',
    },
    {
      ...AUTUMN,
      input: 'Needs and expectations of interested parties',
      conclusion: 'Two customers ask for notice of incidents within a day.',
      decision: 'Change the incident procedure',
      owner: 'Sara Lind',
      due: '2026-01-31',
      status: 'Done',
    },
    {
      ...AUTUMN,
      input: 'Feedback from interested parties',
      conclusion: 'Customers are content; one complaint about slow answers.',
    },
    {
      ...SPRING,
      input: 'Status of actions from previous reviews',
      conclusion: 'Both actions of November are done.',
    },
    {
      ...SPRING,
      input: 'Nonconformities and corrective actions',
      conclusion: 'Two in the year, one still open and in time.',
    },
    {
      ...SPRING,
      input: 'Monitoring and measurement results',
      conclusion: 'Patching is slower than planned.',
      decision: 'One developer day a week for fixes',
      owner: 'Piotr Nowak',
      due: '2026-09-30',
      status: 'In progress',
    },
    {
      ...SPRING,
      input: 'Audit results',
      conclusion: 'One minor nonconformity about leavers.',
    },
    {
      ...SPRING,
      input: 'Fulfilment of information security objectives',
      conclusion: 'Three of four on track.',
    },
    {
      ...SPRING,
      input: 'Results of risk assessment and status of the treatment plan',
      conclusion: 'Ransomware remains the highest risk.',
      decision: 'Money for offline backups',
      owner: 'Ines Moreau',
      due: '2026-07-31',
      status: 'Open',
    },
    {
      ...SPRING,
      input: 'Opportunities for continual improvement',
      conclusion: 'Security training in the onboarding of developers.',
    },
  ],
};
