import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../core/records/parse/date.ts';
import { readNumber } from '../../core/records/parse/number.ts';
import { readRating } from '../../core/records/parse/rating.ts';
import { readSoa } from '../../core/records/read-soa.ts';
import { CONTROLS } from '../../core/standard/controls.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import { registerOfTable, type Table, workbookOf } from '../support/tables.ts';

const DAYS = fc
  .date({ min: new Date('1985-01-01'), max: new Date('2070-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day is read back from every way of writing it', () => {
  fc.assert(
    fc.property(DAYS, (day) => {
      const [year, month, date] = day.split('-');
      const dayFirst = [
        `${date}.${month}.${year}`,
        `${Number(date)}/${Number(month)}/${year}`,
        day,
      ];
      expect(dayFirst.map((text) => readDate(text, () => 'day-first'))).toEqual([day, day, day]);
      expect(readDate(`${month}/${date}/${year}`, () => 'month-first')).toBe(day);
    }),
  );
});

test('whatever a date reads as exists', () => {
  const parts = fc.tuple(fc.nat(40), fc.constantFrom('.', '/', '-'), fc.nat(20), fc.nat(2100));
  fc.assert(
    fc.property(parts, ([day, sign, month, year]) => {
      const read = readDate([day, month, year].join(sign), () => 'day-first');
      expect(read === undefined || parseCalendarDate(read) === read).toBe(true);
    }),
  );
});

test('a rating keeps its number and its words', () => {
  const words = fc.constantFrom('Possible', 'sehr hoch', 'Élevé', 'Почти точно');
  const forms = fc.constantFrom('N - W', 'N: W', 'N W', 'W (N)', 'W - N', '(N) W');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), words, forms, (number, label, form) => {
      const text = form.replace('N', String(number)).replace('W', label);
      expect(readRating(text)).toEqual({ number, label });
    }),
  );
});

test('a number reads the same with a comma', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99999 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, part) => {
        const text = `${whole}.${String(part).padStart(2, '0')}`;
        expect(readNumber(text)).toBe(Number(text));
        expect(readNumber(text.replace('.', ','))).toBe(Number(text));
      },
    ),
  );
});

test('controls that became numbers are found again in any complete theme', () => {
  const themes = fc.constantFrom('5.', '6.', '7.', '8.');
  fc.assert(
    fc.property(themes, (theme) => {
      const ids = CONTROLS.map(({ id }) => id.slice(2)).filter((id) => id.startsWith(theme));
      const rows = ids.map((id) => [Number(id)]);
      const table: Table = { kind: 'soa', sheet: 'SoA', fields: ['control'], rows };
      const { records } = readSoa(workbookOf(table), registerOfTable(table));
      expect(records.map(({ control }) => control)).toMatchObject(
        ids.map((id) => ({ value: { kind: '2022', control: `A.${id}` } })),
      );
    }),
  );
});
