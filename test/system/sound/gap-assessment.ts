import type { SoundRegister } from './sound-register.ts';

/** A checklist of the chapters that the team looked at first; Annex A stands in the SoA. */
export const SOUND: SoundRegister = {
  kind: 'gap-assessment',
  rows: [
    {
      requirement: '9.2.1 a',
      text: 'Internal audits look at own requirements and the standard.',
      status: 'Met',
      evidence: 'Audit programme 2026, reports AU-01 to AU-03',
      expectedEvidence: 'Audit reports',
    },
    {
      requirement: '9.2.2 b',
      text: 'Auditors do not audit their own work.',
      status: 'Met',
      evidence: 'Marta Silva works in no audited area',
      expectedEvidence: 'Proof that auditors are independent',
    },
    {
      requirement: '9.3.2 e',
      text: 'The review looks at feedback from interested parties.',
      status: 'Partly met',
      evidence: 'Minutes of May 2026',
      expectedEvidence: 'Minutes with each input',
      gap: 'Feedback of customers was not asked for.',
      action: 'Ask the ten largest customers before the next review',
      owner: 'Sara Lind',
      due: '2026-10-15',
    },
    {
      requirement: '10.1',
      text: 'The ISMS keeps becoming more suitable.',
      status: 'Met',
      evidence: 'List of improvements 2025',
      expectedEvidence: 'Improvements that were carried out',
    },
  ],
};
