import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'policy',
  rows: [
    {
      policy: 'Information security policy',
      owner: 'Tom Berg',
      approvedBy: 'Ines Moreau',
      approved: '2026-01-12',
      objectives: 'Objectives are set in the management review each year',
      commitmentToRequirements: 'Yes',
      commitmentToImprovement: 'Yes',
      communicated: 'Intranet, onboarding, web site',
      lastReview: '2026-01-12',
      nextReview: '2027-01-12',
    },
    {
      policy: 'Access control policy',
      owner: 'Lena Vogt',
      approvedBy: 'Ines Moreau',
      approved: '2026-02-09',
      communicated: 'Intranet',
      lastReview: '2026-02-09',
      nextReview: '2027-02-09',
    },
    {
      policy: 'Secure development policy',
      owner: 'Piotr Nowak',
      approvedBy: 'Ines Moreau',
      approved: '2026-02-23',
      communicated: 'Intranet, developer handbook',
      lastReview: '2026-02-23',
      nextReview: '2027-02-23',
    },
    {
      policy: 'Supplier policy',
      owner: 'Tom Berg',
      approvedBy: 'Ines Moreau',
      approved: '2026-03-02',
      communicated: 'Intranet, contracts',
      lastReview: '2026-03-02',
      nextReview: '2027-03-02',
    },
  ],
};
