import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatArea } from '../../core/workbook/address.ts';
import { rectanglesOf } from '../../core/workbook/rectangles.ts';

const place = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 6 }),
});

const places = fc
  .uniqueArray(place, { selector: ({ row, column }) => `${row} ${column}` })
  .map((list) => [...list].sort((a, b) => a.row - b.row || a.column - b.column));

test('rectangles hold exactly the places, each once', () => {
  fc.assert(
    fc.property(places, (list) => {
      const covered = rectanglesOf(list).flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_row, down) =>
          Array.from({ length: right - left + 1 }, (_column, across) => [
            top + down,
            left + across,
          ]),
        ).flat(),
      );
      expect(covered.map(String).sort()).toEqual(
        list.map(({ row, column }) => String([row, column])).sort(),
      );
    }),
  );
});

test.each([
  ['a column', ['2 3', '3 3', '4 3'], ['C2:C4']],
  ['a block', ['1 1', '1 2', '2 1', '2 2'], ['A1:B2']],
  ['a gap between rows', ['1 1', '3 1'], ['A1', 'A3']],
  ['a wider row below', ['1 1', '2 1', '2 2', '3 1', '3 2'], ['A1', 'A2:B3']],
])('%s', (_what, list, areas) => {
  const given = list.map((text) => {
    const [row = 0, column = 0] = text.split(' ').map(Number);
    return { row, column };
  });
  expect(rectanglesOf(given).map(formatArea)).toEqual(areas);
});
