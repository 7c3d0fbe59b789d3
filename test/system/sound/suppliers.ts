import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'suppliers',
  rows: [
    {
      supplier: 'Northern Cloud Hosting',
      service: 'Hosting of the product',
      criticality: 'High',
      requirements: 'Contract, annex 3',
      assessment: '2026-02-10',
      nextReview: '2027-02-10',
      owner: 'Lena Vogt',
    },
    {
      supplier: 'Clear Payroll',
      service: 'Payroll',
      criticality: 'Medium',
      requirements: 'Data processing agreement',
      assessment: '2025-09-01',
      nextReview: '2026-09-01',
      owner: 'Ravi Shah',
    },
    {
      supplier: 'Fresh Office Cleaning',
      service: 'Cleaning of the office',
      criticality: 'Low',
      requirements: 'Confidentiality agreement',
      owner: 'Ravi Shah',
    },
    {
      supplier: 'Mailgate',
      service: 'Mail and calendar',
      criticality: 'High',
      requirements: 'Contract, annex 2',
      assessment: '2025-11-20',
      owner: 'Lena Vogt',
    },
  ],
};
