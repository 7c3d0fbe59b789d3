import { expect, test } from 'vitest';
import { isDateFormatCode } from '../../core/workbook/date-format-code.ts';
import { isBuiltInDateFormat } from '../../xlsx/read/date-format.ts';

test.each([
  ['yyyy-mm-dd', true],
  ['DD.MM.YYYY', true],
  ['[$-407]d. mmmm yyyy', true],
  ['h:mm AM/PM', true],
  ['[h]:mm', true],
  ['[ss]', true],
  ['General', false],
  ['0.00', false],
  ['#,##0 "days"', false],
  ['0\\d', false],
  ['_d0', false],
  ['[Red]0;[Yellow]-0', false],
  ['[$-409]0', false],
  ['0.0E+00', false],
  ['@', false],
  ['"unclosed day', false],
  ['', false],
])('%s', (code, isDate) => {
  expect(isDateFormatCode(code)).toBe(isDate);
});

test('built-in formats', () => {
  const dates = Array.from({ length: 60 }, (_, id) => id).filter(isBuiltInDateFormat);
  expect(dates).toEqual([
    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51,
    52, 53, 54, 55, 56, 57, 58,
  ]);
});
