import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'competence',
  rows: [
    {
      person: 'Marta Silva',
      required: 'Internal auditing, ISO/IEC 27001',
      held: 'Lead auditor course',
      evidence: 'Internal auditor certificate of 2024',
      owner: 'Ravi Shah',
    },
    {
      person: 'Tom Berg',
      required: 'Information security management',
      held: 'Ten years in the field',
      evidence: 'CISM certificate',
      owner: 'Ravi Shah',
    },
    {
      person: 'Piotr Nowak',
      required: 'Secure development',
      held: 'Course of 2023',
      evidence: 'Course record',
      gap: 'Threat modelling',
      action: 'Course in autumn',
      owner: 'Ravi Shah',
      due: '2026-11-30',
    },
    {
      person: 'Lena Vogt',
      required: 'Operation of Linux servers',
      held: 'Apprenticeship, eight years of practice',
      evidence: 'Diploma in the personnel file',
      gap: 'None',
      owner: 'Ravi Shah',
    },
  ],
};
