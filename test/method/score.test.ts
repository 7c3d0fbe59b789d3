import { describe, expect, it } from 'vitest';
import { formulaCell, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { FIVE, methodOf, methodOfBuilt, pairs, rowsBy, sheetOf } from '../support/methods.ts';
import { risksOf } from '../support/records.ts';

describe('formulas', () => {
  it.each([
    ['product', (l: number, c: number) => l * c, { kind: 'product' }],
    ['sum', (l: number, c: number) => l + c, { kind: 'sum' }],
    [
      'weighted sum',
      (l: number, c: number) => 2 * l + c,
      { kind: 'weighted-sum', likelihoodWeight: 2, consequenceWeight: 1, offset: 0 },
    ],
    [
      'weighted sum with fractions',
      (l: number, c: number) => 0.4 * l + 0.6 * c,
      { kind: 'weighted-sum', likelihoodWeight: 0.4, consequenceWeight: 0.6, offset: 0 },
    ],
    [
      'weighted sum with an offset',
      (l: number, c: number) => l + 2 * c - 2,
      { kind: 'weighted-sum', likelihoodWeight: 1, consequenceWeight: 2, offset: -2 },
    ],
  ])('recovers a %s', (_, score, formula) => {
    const { score: found } = methodOf(rowsBy(score));
    expect(found).toEqual({ formula, fit: { explained: 25, total: 25, disagreeing: [] } });
  });

  it('finds a product in spite of stale rows and names them', () => {
    const rows = rowsBy((l, c) => l * c);
    rows[4] = { ...rows[4], score: 99 };
    rows[11] = { ...rows[11], score: 0 };
    const { score } = methodOf(rows);
    expect(score?.formula).toEqual({ kind: 'product' });
    expect(score?.fit).toEqual({ explained: 23, total: 25, disagreeing: [6, 13] });
  });

  it.each([
    ['highest', Math.max],
    ['sum', (...parts: number[]) => parts.reduce((a, b) => a + b, 0)],
    ['average', (...parts: number[]) => parts.reduce((a, b) => a + b, 0) / parts.length],
  ] as const)('recovers the %s of C, I and A', (by, combine) => {
    const rows = FIVE.map(([likelihood, confidentiality], index) => {
      const integrity = (index % 4) + 1;
      const availability = ((index * 3) % 5) + 1;
      const consequence = combine(confidentiality, integrity, availability);
      return {
        confidentiality,
        integrity,
        availability,
        likelihood,
        score: Math.round(likelihood * consequence * 100) / 100,
      };
    });
    const method = methodOf(rows);
    expect(method.score?.formula).toEqual({ kind: 'product' });
    expect(method.consequenceSource).toMatchObject({ kind: 'combined', by });
  });

  it('reads a matrix out of repeated rows when no formula explains them', () => {
    const odd = [
      [1, 1, 2],
      [1, 3, 5],
      [4, 5, 6],
    ];
    const rows = [...pairs(3), ...pairs(3), ...pairs(3)].map(([likelihood, consequence]) => ({
      likelihood,
      consequence,
      score: odd[likelihood - 1]![consequence - 1]!,
    }));
    expect(methodOf(rows).score?.formula).toEqual({ kind: 'matrix', scores: odd });
  });

  it('reads a matrix that stands on another sheet, whichever way it runs', () => {
    const odd = [
      [1, 1, 2],
      [1, 3, 5],
      [4, 5, 6],
    ];
    const matrix = sheetOf('Matrix', [
      ['', 'Consequence', '', ''],
      ['High', 4, 5, 6],
      ['Medium', 1, 3, 5],
      ['Low', 1, 1, 2],
      ['', 'Minor', 'Moderate', 'Major'],
    ]);
    const rows = pairs(3).map(([l, c]) => ({
      likelihood: ['Low', 'Medium', 'High'][l - 1],
      consequence: ['Minor', 'Moderate', 'Major'][c - 1],
      score: odd[l - 1]![c - 1]!,
    }));
    expect(methodOf(rows, matrix).score).toEqual({
      formula: { kind: 'matrix', scores: odd },
      fit: { explained: 9, total: 9, disagreeing: [] },
    });
  });

  it.each([
    ['IF(A2="","",$A2*$B2)', 'product'],
    ['Table3[[#This Row],[likelihood]]*Table3[[#This Row],[consequence]]', 'product'],
    ['[@likelihood]+[@consequence]', 'sum'],
    ['SUM(B2, A2)', 'sum'],
    ['VLOOKUP(A2,Matrix!A1:F6,B2)', undefined],
    ['A3*B3', undefined],
  ])('reads the score cell =%s where no values are known yet', (formula, kind) => {
    const built = risksOf([{ likelihood: 2, consequence: 2, score: null }]);
    const grid = gridFromRows([
      ['likelihood', 'consequence', 'score'].map(textCell),
      [numberCell(2), numberCell(2), formulaCell(formula)],
    ]);
    const method = methodOfBuilt({ ...built, sheet: { ...built.sheet, grid } });
    expect(method.score?.formula.kind).toBe(kind);
  });

  it.each([
    [
      'too few rows',
      [
        [1, 2, 2],
        [3, 4, 12],
      ],
    ],
    [
      'the same pair again and again',
      [
        [2, 2, 4],
        [2, 2, 4],
        [2, 2, 4],
        [2, 2, 4],
      ],
    ],
    [
      'scores of another kind',
      [
        [1, 2, 70],
        [3, 4, 20],
        [5, 5, 45],
        [2, 3, 81],
        [4, 1, 7],
      ],
    ],
  ])('claims nothing with %s', (_, rows) => {
    const method = methodOf(
      rows.map(([likelihood, consequence, score]) => ({ likelihood, consequence, score })),
    );
    expect(method.score).toBeUndefined();
  });
});
