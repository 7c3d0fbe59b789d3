import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'risk-criteria',
  rows: [
    {
      scale: 'Level',
      label: 'Low',
      minimum: 1,
      maximum: 5,
      meaning: 'May stay as it is.',
      action: 'Accept and look again at the next review.',
      priority: 'Within a year',
      acceptable: 'Yes',
    },
    {
      scale: 'Level',
      label: 'Medium',
      minimum: 6,
      maximum: 9,
      meaning: 'Worth an effort.',
      action: 'Treat when it is convenient.',
      priority: 'Within six months',
      acceptable: 'No',
    },
    {
      scale: 'Level',
      label: 'High',
      minimum: 10,
      maximum: 15,
      meaning: 'Would hurt the company.',
      action: 'Treat with a plan that top management follows.',
      priority: 'Within three months',
      acceptable: 'No',
    },
    {
      scale: 'Level',
      label: 'Very high',
      minimum: 16,
      maximum: 25,
      meaning: 'Would endanger the company.',
      action: 'Act at once or stop the activity.',
      priority: 'Within a month',
      acceptable: 'No',
    },
  ],
};
