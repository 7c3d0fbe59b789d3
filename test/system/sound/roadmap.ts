import type { SoundRegister } from './sound-register.ts';

const DONE: readonly (readonly [step: string, owner: string, due: string, completed: string])[] = [
  ['Awareness', 'Ines Moreau', '2025-11-28', '2025-11-21'],
  ['Policy and objectives', 'Tom Berg', '2026-01-30', '2026-01-12'],
  ['Internal gap analysis', 'Tom Berg', '2026-02-27', '2026-02-25'],
  ['Documentation design', 'Tom Berg', '2026-03-31', '2026-03-30'],
];
const OPEN: readonly (readonly [step: string, owner: string, due: string, status: string])[] = [
  ['Documentation implementation', 'Lena Vogt', '2026-07-31', 'In progress'],
  ['Internal audit', 'Marta Silva', '2026-09-18', 'Open'],
  ['Management review', 'Ines Moreau', '2026-10-16', 'Open'],
  ['Pre-certification gap analysis', 'Tom Berg', '2026-10-30', 'Open'],
  ['Corrective actions', 'Tom Berg', '2026-11-27', 'Open'],
  ['Certification audit', 'Ines Moreau', '2027-01-22', 'Open'],
];

export const SOUND: SoundRegister = {
  kind: 'roadmap',
  rows: [
    ...DONE.map(([step, owner, due, completed]) => ({
      step,
      owner,
      due,
      status: 'Done',
      completed,
    })),
    ...OPEN.map(([step, owner, due, status]) => ({ step, owner, due, status })),
  ],
};
