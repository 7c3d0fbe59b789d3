import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../core/functions/calculate.ts';
import { SCORE } from '../../core/functions/declarations/score.ts';
import type { FunctionGrid, FunctionValue } from '../../core/functions/function-value.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';

const value: fc.Arbitrary<FunctionValue> = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom('Likely', '3 - Possible', 'A.5.1', 'A.9.1.1', '', 'nonsense'),
  fc.constant(null),
  fc.boolean(),
  fc.constant({ error: 'error-given', code: '#REF!' } as const),
);

/** A range of given rows × columns. */
function range(rows: number, columns: number): fc.Arbitrary<FunctionGrid> {
  const row = fc.array(value, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => range(rows, columns));

const declaration = fc.constantFrom(...FUNCTIONS);
const call = declaration.chain((one) =>
  fc.tuple(fc.constant(one), fc.tuple(...one.parameters.map(() => anyRange))),
);

/** One column or row serves all others; an error where a range is too short. */
function at(grid: FunctionGrid, row: number, column: number): FunctionValue {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const found = line?.length === 1 ? line[0] : line?.[column];
  return found === undefined ? { error: 'sizes-differ' } : found;
}

describe('results of ranges', () => {
  it('are as large as the largest ranges that are taken one by one', () => {
    fc.assert(
      fc.property(call, ([one, given]) => {
        const taken = given.filter((_, index) => one.parameters[index]?.takes === 'each');
        const result = calculate(one, given);
        expect(result.length).toBe(Math.max(...taken.map((grid) => grid.length)));
        const columns = Math.max(...taken.map((grid) => grid[0]?.length ?? 0));
        expect(result.every((line) => line.length === columns)).toBe(true);
      }),
    );
  });

  it('are what each cell alone gives', () => {
    fc.assert(
      fc.property(call, ([one, given]) => {
        calculate(one, given).forEach((line, row) => {
          line.forEach((result, column) => {
            const alone = given.map((grid, index) =>
              one.parameters[index]?.takes === 'table' ? grid : [[at(grid, row, column)]],
            );
            expect(calculate(one, alone)).toEqual([[result]]);
          });
        });
      }),
    );
  });

  it('are blank or an error, never a number, where something needed is blank', () => {
    fc.assert(
      fc.property(call, fc.nat(), ([one, given], pick) => {
        const needed = one.parameters.flatMap((parameter, index) =>
          parameter.takes === 'each' && !parameter.optional ? [index] : [],
        );
        const blank = needed[pick % needed.length];
        const blanked = given.map((grid, index) => (index === blank ? [[null]] : grid));
        for (const result of calculate(one, blanked).flat()) {
          expect(result === null || typeof result === 'object').toBe(true);
        }
      }),
    );
  });

  it('lay a column over a row as a table', () => {
    expect(calculate(SCORE, [[[1], [2]], [[3, 4, 5]]])).toEqual([
      [3, 4, 5],
      [6, 8, 10],
    ]);
  });

  it('say where a range ends before the others', () => {
    expect(
      calculate(SCORE, [
        [[1], [2], [3]],
        [[3], [4]],
      ]),
    ).toEqual([[3], [8], [{ error: 'sizes-differ' }]]);
  });
});
