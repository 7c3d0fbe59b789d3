import { array, assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../core/recognise/assign.ts';

type Gains = readonly (readonly number[])[];

function sumOf(gains: Gains, assigned: readonly number[]): number {
  return assigned.reduce((sum, column, row) => sum + (gains[row]?.[column] ?? 0), 0);
}

/** The best sum there is, by trying everything. */
function bestSum(gains: Gains, row = 0, used: ReadonlySet<number> = new Set()): number {
  if (row >= gains.length) return 0;
  let best = bestSum(gains, row + 1, used);
  gains[row]!.forEach((gain, column) => {
    if (used.has(column) || gain <= 0) return;
    best = Math.max(best, gain + bestSum(gains, row + 1, new Set(used).add(column)));
  });
  return best;
}

const matrices = integer({ min: 1, max: 5 }).chain((columns) =>
  array(
    array(double({ min: -1, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
    { maxLength: 5 },
  ),
);

test('finds the greatest sum, each column once, no pair without gain', () => {
  assert(
    property(matrices, (gains) => {
      const assigned = assign(gains);
      const used = assigned.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      assigned.forEach((column, row) => {
        if (column >= 0) expect(gains[row]![column]!).toBeGreaterThan(0);
      });
      expect(sumOf(gains, assigned)).toBeCloseTo(bestSum(gains), 9);
    }),
  );
});

test('gives up the best pair for a better whole', () => {
  expect(
    assign([
      [0.9, 0.8],
      [0.7, 0],
    ]),
  ).toEqual([1, 0]);
});

test.each([[[]], [[[], []]]])('%j has nothing to assign', (gains) => {
  expect(assign(gains)).toEqual(gains.map(() => -1));
});
