import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'context-issues',
  rows: [
    {
      issue: 'Small IT team of three people',
      side: 'Internal',
      category: 'Weakness',
      effect: 'Deputies are needed for operations and incidents',
      owner: 'Lena Vogt',
      lastReview: '2026-03-16',
      nextReview: '2027-03-16',
    },
    {
      issue: 'Developers work from home most of the week',
      side: 'Internal',
      category: 'Social',
      effect: 'Laptops and home networks belong to the scope',
      owner: 'Ravi Shah',
      lastReview: '2026-03-16',
      nextReview: '2027-03-16',
    },
    {
      issue: 'Customers in regulated laboratories ask for a certificate',
      side: 'External',
      category: 'Economic',
      effect: 'Certification decides about contracts',
      owner: 'Ines Moreau',
      lastReview: '2026-03-16',
      nextReview: '2027-03-16',
    },
    {
      issue: 'Climate change: hotter summers in the region of the data centre',
      side: 'External',
      category: 'Environmental',
      effect: 'Relevant: cooling may fail, which is assessed as a risk of the hosting',
      owner: 'Tom Berg',
      lastReview: '2026-03-16',
      nextReview: '2027-03-16',
    },
    {
      issue: 'Attacks on software suppliers increase',
      side: 'External',
      category: 'Threat',
      effect: 'Build systems and dependencies need protection',
      owner: 'Piotr Nowak',
      lastReview: '2026-03-16',
      nextReview: '2027-03-16',
    },
  ],
};
