import { expect, it } from 'vitest';
import { problemTold } from '../../core/commands/plan-audits/programme-words.ts';
import { inEnglish } from '../../core/registers/in-english.ts';

const SHORTAGE = { kind: 'capacity', audits: 3, room: 2, auditors: ['Marta', 'Ravi'] } as const;
const MONTHS = ['2027-03', '2027-04'];

it.each([
  [{ proven: true, from: 0, to: 1 }, 'from 2027-03 to 2027-04, who have room for 2.'],
  [{ proven: true, from: 1, to: 1 }, 'in 2027-04, who have room for 2.'],
  [
    { proven: false, from: 1, to: 1 },
    'in 2027-04, who have room for 2. Other months may help; no plan was found.',
  ],
])('a shortage of auditors is told with its months: %j', (span, end) => {
  const told = problemTold({ ...SHORTAGE, ...span }, (month) => MONTHS[month] ?? '');
  expect(inEnglish(told)).toBe(`3 audits compete for Marta, Ravi ${end}`);
});
