import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnLetters,
  columnNumber,
  contains,
  formatAbsoluteArea,
  formatArea,
  formatPosition,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  parsePosition,
  quoteSheetName,
  sheetName,
} from '../../core/workbook/address.ts';
import { overlaps, sameCoverage, withoutArea } from '../../core/workbook/areas.ts';

const row = fc.integer({ min: 1, max: LAST_ROW });
const column = fc.integer({ min: 1, max: LAST_COLUMN });
const area = fc.tuple(row, row, column, column).map(([top, bottom, left, right]) => ({
  top: Math.min(top, bottom),
  bottom: Math.max(top, bottom),
  left: Math.min(left, right),
  right: Math.max(left, right),
}));
const side = fc.integer({ min: 1, max: 6 });
const smallArea = fc.tuple(side, side, side, side).map(([top, left, height, width]) => ({
  top,
  left,
  bottom: top + height - 1,
  right: left + width - 1,
}));

describe('columns', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [LAST_COLUMN, 'XFD'],
  ])('%d is %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
    expect(columnNumber(letters.toLowerCase())).toBe(number);
  });

  test.each(['', 'XFE', 'A1', '1', 'Ä', '@', '[', '`', '{', 'ı', 'ſ', 'Ł', '\u0161'])(
    '%j is no column',
    (letters) => {
      expect(columnNumber(letters)).toBeUndefined();
    },
  );

  test.each([0, -1, 1.5, Number.NaN])('%d has no letters', (number) => {
    expect(() => columnLetters(number)).toThrow(RangeError);
  });
});

describe('positions and areas', () => {
  test('read back as they were written', () => {
    fc.assert(
      fc.property(row, column, (atRow, atColumn) => {
        const position = { row: atRow, column: atColumn };
        expect(parsePosition(formatPosition(position))).toEqual(position);
      }),
    );
    fc.assert(
      fc.property(area, (any) => {
        expect(parseArea(formatArea(any))).toEqual(any);
        expect(parseArea(formatAbsoluteArea(any))).toEqual(any);
      }),
    );
  });

  test.each([
    '',
    'A',
    '1',
    'A0',
    'A1048577',
    'XFE1',
    'A1:B2:C3',
    'A1:',
    ':A1',
    'Risks!A1',
    'A1 ',
    'A-1',
    'A1.5',
    'R1C1',
  ])('%j is no area', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  test('take corners in any order, dollar signs and either case', () => {
    const expected = { top: 1, left: 1, bottom: 9, right: 3 };
    for (const text of ['A1:C9', 'C9:A1', 'A9:C1', '$A$1:$C$9', 'a1:$c9']) {
      expect(parseArea(text)).toEqual(expected);
    }
    expect(formatArea({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('B2');
    expect(formatAbsoluteArea({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('$B$2');
  });

  test('an area without another one keeps exactly the other cells', () => {
    fc.assert(
      fc.property(smallArea, smallArea, (whole, hole) => {
        const rest = withoutArea(whole, hole);
        for (let r = 1; r <= 12; r++) {
          for (let c = 1; c <= 12; c++) {
            const place = { row: r, column: c };
            const times = rest.filter((part) => contains(part, place)).length;
            expect(times).toBe(contains(whole, place) && !contains(hole, place) ? 1 : 0);
          }
        }
        expect(rest.some((part) => overlaps(part, hole))).toBe(false);
      }),
    );
  });

  test('areas cover the same cells however they are cut', () => {
    const whole = { top: 1, left: 1, bottom: 4, right: 2 };
    const halves = [
      { ...whole, bottom: 2 },
      { ...whole, top: 3 },
    ];
    expect(sameCoverage([whole], halves)).toBe(true);
    expect(sameCoverage([whole], halves.slice(1))).toBe(false);
    expect(sameCoverage(halves.slice(1), [whole])).toBe(false);
  });

  test('sheet names are quoted for formulas', () => {
    expect(quoteSheetName(sheetName("Owner's SoA"))).toBe("'Owner''s SoA'");
  });
});
