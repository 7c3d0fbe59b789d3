import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, scoreOf, valueOn } from '../../core/method/scoring.ts';
import { CONSEQUENCES, LIKELIHOODS, methodOf, pairs } from '../support/methods.ts';
import { rating } from '../support/records.ts';

describe('any method', () => {
  const formulas = {
    product: (l: number, c: number) => l * c,
    sum: (l: number, c: number) => l + c,
    'weighted-sum': (l: number, c: number) => 2 * l + 3 * c,
  };
  const labels = ['Low', 'Medium', 'High', 'Critical'];

  it('is recovered from 25 rows or more with a tenth of them mistyped', () => {
    const scenario = fc.record({
      size: fc.integer({ min: 3, max: 5 }),
      kind: fc.constantFrom('product', 'sum', 'weighted-sum' as const),
      worded: fc.boolean(),
      rows: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 0, maxLength: 40 }),
      cuts: fc.uniqueArray(fc.integer({ min: 2, max: 9 }), { minLength: 3, maxLength: 3 }),
      typos: fc.uniqueArray(fc.nat({ max: 24 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(scenario, ({ size, kind, worded, rows, cuts, typos }) => {
        const formula = formulas[kind as keyof typeof formulas];
        const highest = formula(size, size);
        const minimums = [...cuts].sort((a, b) => a - b).map((cut) => (cut * highest) / 10);
        const level = (score: number) => labels[minimums.filter((min) => score >= min).length]!;
        const word = (value: number, words: readonly string[]) =>
          worded && size === 5 ? words[value - 1]! : value;
        const chosen = [
          ...Array.from({ length: 25 }, (_, i) => pairs(size)[i % (size * size)]!),
          ...rows.map(([l, c]) => [(l % size) + 1, (c % size) + 1] as const),
        ];
        const typed = chosen.map(([l, c], index) => ({
          likelihood: word(l, LIKELIHOODS),
          consequence: word(c, CONSEQUENCES),
          score: formula(l, c) + (typos.includes(index) ? 50 : 0),
          level: level(formula(l, c)),
        }));
        const method = methodOf(typed);
        expect(method.score?.formula.kind).toBe(kind);
        expect(method.score?.fit.disagreeing).toEqual(
          [...typos].sort((a, b) => a - b).map((index) => index + 2),
        );
        for (const [index, [l, c]] of chosen.entries()) {
          const { likelihood, consequence } = typed[index]!;
          const score = scoreOf(
            method,
            valueOn(method.likelihood, rating(likelihood)),
            valueOn(method.consequence, rating(consequence)),
          );
          expect(score).toBe(formula(l, c));
          expect(levelOf(method, score, l, c)).toBe(level(formula(l, c)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
