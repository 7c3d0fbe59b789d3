import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'documents',
  rows: [
    {
      id: 'D-01',
      document: 'Information security policy',
      version: '3.0',
      owner: 'Tom Berg',
      approved: '2026-01-15',
      nextReview: '2027-01-15',
      classification: 'Internal',
      location: 'Intranet',
      retention: '5 years',
      origin: 'Internal',
    },
    {
      id: 'D-02',
      document: 'Backup procedure',
      version: '1.4',
      owner: 'Lena Vogt',
      approved: '2025-11-03',
      nextReview: '2026-11-03',
      classification: 'Internal',
      location: 'Intranet',
      retention: '5 years',
      origin: 'Internal',
    },
    {
      id: 'D-03',
      document: 'Contract with the hosting provider',
      version: '2024',
      owner: 'Lena Vogt',
      approved: '2024-12-01',
      nextReview: '2026-12-01',
      classification: 'Confidential',
      location: 'Contract archive',
      retention: '10 years',
      origin: 'External',
    },
  ],
};
