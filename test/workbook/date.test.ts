import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  type CalendarDate,
  calendarDate,
  type DateSystem,
  dateFromSerial,
  daysBetween,
  parseCalendarDate,
  serialFromDate,
} from '../../core/workbook/date.ts';

const day = (text: string) => text as CalendarDate;
const system = fc.constantFrom<DateSystem[]>(1900, 1904);

describe('serials', () => {
  test.each<[DateSystem, number, string]>([
    [1900, 1, '1900-01-01'],
    [1900, 31, '1900-01-31'],
    [1900, 59, '1900-02-28'],
    [1900, 61, '1900-03-01'],
    [1900, 25_569, '1970-01-01'],
    [1900, 45_292, '2024-01-01'],
    [1900, 45_351, '2024-02-29'],
    [1900, 46_387, '2026-12-31'],
    [1900, 2_958_465, '9999-12-31'],
    [1904, 0, '1904-01-01'],
    [1904, 1, '1904-01-02'],
    [1904, 59, '1904-02-29'],
    [1904, 60, '1904-03-01'],
    [1904, 43_830, '2024-01-01'],
    [1904, 2_957_003, '9999-12-31'],
  ])('in the %d system, %d is %s', (dateSystem, serial, date) => {
    expect(dateFromSerial(serial, dateSystem)).toBe(date);
    expect(serialFromDate(day(date), dateSystem)).toBe(serial);
  });

  test("29 February 1900, which never was, shows as the day after it in Lotus's count", () => {
    expect(dateFromSerial(60, 1900)).toBe('1900-03-01');
  });

  test('a time of day is dropped', () => {
    expect(dateFromSerial(45_292.99, 1900)).toBe('2024-01-01');
  });

  test.each<[DateSystem, number]>([
    [1900, -1],
    [1900, 0],
    [1900, 2_958_466],
    [1904, -0.5],
    [1904, 2_957_004],
    [1904, 2_958_465],
    [1900, Number.NaN],
    [1900, Number.POSITIVE_INFINITY],
  ])('in the %d system, %d is no day', (dateSystem, serial) => {
    expect(dateFromSerial(serial, dateSystem)).toBeUndefined();
  });

  test('every day reads back from its serial, and the next day has the next serial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), system, (serial, dateSystem) => {
        const date = dateFromSerial(serial, dateSystem);
        expect(date && serialFromDate(date, dateSystem)).toBe(serial);
        const next = dateFromSerial(serial + 1, dateSystem);
        expect(date && next && daysBetween(date, next)).toBe(1);
      }),
    );
  });

  test('both systems are 1462 days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_900_000 }), (serial) => {
        expect(dateFromSerial(serial, 1904)).toBe(dateFromSerial(serial + 1462, 1900));
      }),
    );
  });
});

describe('calendar dates', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2026, 12, 31, '2026-12-31'],
    [2000, 2, 29, '2000-02-29'],
  ])('%d-%d-%d is %s', (year, month, dayOfMonth, expected) => {
    expect(calendarDate(year, month, dayOfMonth)).toBe(expected);
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [26, 1, 1],
    [10_000, 1, 1],
    [Number.NaN, 1, 1],
    [2026, 1.5, 1],
  ])('%d-%d-%d is no day', (year, month, dayOfMonth) => {
    expect(calendarDate(year, month, dayOfMonth)).toBeUndefined();
  });

  test.each(['2026-1-1', '2026-02-30', '01.02.2026', '2026-01-01T00:00', '', ' 2026-01-01'])(
    '%j is none',
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined();
    },
  );

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-15', 12, '2027-05-15'],
    ['2026-05-15', 0, '2026-05-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
  ])('%s and %d months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  test('days between are negative where the second day is earlier', () => {
    expect(daysBetween(day('2026-03-01'), day('2026-02-27'))).toBe(-2);
  });
});
