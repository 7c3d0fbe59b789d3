import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftFormula } from '../../core/workbook/formula-shift.ts';

describe('one row down and two columns right', () => {
  test.each([
    ['A1', 'C2'],
    ['$A1', '$A2'],
    ['A$1', 'C$1'],
    ['$A$1', '$A$1'],
    ['a1', 'C2'],
    ['A1:B2', 'C2:D3'],
    ['SUM(A1,$B$2:B9)', 'SUM(C2,$B$2:D10)'],
    ['A:A', 'C:C'],
    ['$A:B', '$A:D'],
    ['1:3', '2:4'],
    ['$1:3', '$1:4'],
    ['LOG10(A1)', 'LOG10(C2)'],
    ['IF(A1="A1","A1""B2",B1)', 'IF(C2="A1","A1""B2",D2)'],
    ['Sheet1!A1', 'Sheet1!C2'],
    ["'It''s A1'!A1", "'It''s A1'!C2"],
    ['Q1!A1', 'Q1!C2'],
    ['[1]Sheet1!A1', '[1]Sheet1!C2'],
    ['Risks[A1]', 'Risks[A1]'],
    ["Risks[[#This Row],[A'1]]+A1", "Risks[[#This Row],[A'1]]+C2"],
    ['Rate_A1*A1', 'Rate_A1*C2'],
    ['ABCD1+XFE1', 'ABCD1+XFE1'],
    ['1E3+2.5*A1', '1E3+2.5*C2'],
    ['#REF!+A1', '#REF!+C2'],
    ['größe1+A1', 'größe1+C2'],
    ['-A1%^2&"😀"&A1', '-C2%^2&"😀"&C2'],
    ['A1048576+XFD1', '#REF!+#REF!'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(C2,D:D,E:E)'],
  ])('%s', (formula, shifted) => {
    expect(shiftFormula(formula, 1, 2)).toBe(shifted);
  });
});

test('what falls off the top or left is no reference any more', () => {
  expect(shiftFormula('A1+B2+$A$1', -1, 0)).toBe('#REF!+B1+$A$1');
  expect(shiftFormula('A1:B2', 0, -1)).toBe('#REF!:A2');
});

test('any text is kept when nothing moves, and a shift there and back is none', () => {
  const piece = fc.constantFrom(
    'A20',
    '$C$30',
    'B$9',
    'SUM(',
    ')',
    '"x A1"',
    "'a b'!",
    '[c]',
    ',',
    '+',
    '1',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const formula = pieces.join('+');
      expect(shiftFormula(formula, 0, 0)).toBe(formula);
      expect(shiftFormula(shiftFormula(formula, 5, 3), -5, -3)).toBe(formula);
    }),
  );
});
