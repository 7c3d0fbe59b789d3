import { describe, expect, it } from 'vitest';
import { shownFormula, storedFormula } from '../../xlsx/formulas/add-in-functions.ts';

const PAIRS = [
  ['ISMS.SCORE(4,5)', '_xldudf_ISMS_SCORE(4,5)'],
  [
    '1+ISMS.CONTROL2022( A1 )*ISMS.ALE(1,2)',
    '1+_xldudf_ISMS_CONTROL2022( A1 )*_xldudf_ISMS_ALE(1,2)',
  ],
  [
    'IF(A1="ISMS.SCORE(",ISMS.LEVEL(B1,C1:D4),"")',
    'IF(A1="ISMS.SCORE(",_xldudf_ISMS_LEVEL(B1,C1:D4),"")',
  ],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ['MYISMS.SCORE(1)', 'MYISMS.SCORE(1)'],
  ['_xldudf_OTHER_PRICE(1)', '_xldudf_OTHER_PRICE(1)'],
] as const;

describe('functions of our add-in in files', () => {
  it.each(PAIRS)('%s is stored as %s, and read back', (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(shownFormula(stored)).toBe(shown);
  });
});
