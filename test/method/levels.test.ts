import { describe, expect, it } from 'vitest';
import { levelOf } from '../../core/method/scoring.ts';
import { FIVE, methodOf, pairs, sheetOf } from '../support/methods.ts';

describe('levels', () => {
  const level = (score: number) => (score >= 15 ? 'High' : score >= 5 ? 'Medium' : 'Low');
  const leveled = (l: number, c: number) => ({
    likelihood: l,
    consequence: c,
    score: l * c,
    level: level(l * c),
  });

  it('finds the thresholds and the rows that disagree', () => {
    const rows = FIVE.map(([l, c]) => leveled(l, c));
    rows[3] = { ...rows[3]!, level: rows[3]!.level === 'Low' ? 'High' : 'Low' };
    const { level: found, levels } = methodOf(rows);
    expect(levels).toEqual(['Low', 'Medium', 'High']);
    expect(found).toEqual({
      rule: {
        kind: 'thresholds',
        bands: [
          { label: 'Low', minimum: 1 },
          { label: 'Medium', minimum: 5 },
          { label: 'High', minimum: 15 },
        ],
      },
      fit: { explained: 24, total: 25, disagreeing: [5] },
    });
  });

  it('knows levels that only residual risks have', () => {
    const rows = FIVE.filter(([l, c]) => l * c >= 5).map(([l, c]) => ({
      ...leveled(l, c),
      residualLikelihood: 1,
      residualConsequence: (c % 4) + 1,
      residualScore: (c % 4) + 1,
      residualLevel: 'Low',
    }));
    const { levels, level: found } = methodOf(rows);
    expect(levels).toEqual(['Low', 'Medium', 'High']);
    expect(found?.fit).toMatchObject({ explained: rows.length, total: rows.length });
  });

  it('leaves room below a lowest level that is not the lowest there is', () => {
    const rows = FIVE.filter(([l, c]) => l * c >= 5).map(([l, c]) => leveled(l, c));
    const method = methodOf(rows);
    expect(levelOf(method, 4, 2, 2)).toBeUndefined();
    expect(method.acceptance).toEqual({ maximumScore: 6, from: 'assumed' });
  });

  it('orders unknown words by their scores', () => {
    const rows = FIVE.map(([l, c]) => ({
      ...leveled(l, c),
      level: { Low: 'Gelassen', Medium: 'Wachsam', High: 'Alarm' }[level(l * c)],
    }));
    expect(methodOf(rows).levels).toEqual(['Gelassen', 'Wachsam', 'Alarm']);
  });

  it('takes written bands, which tell more than rows', () => {
    const bands = sheetOf('Levels', [
      ['Level', 'Score', 'What we do'],
      ['Low', '1-4', 'Accept'],
      ['Medium', '5 to 11', 'Treat within a year'],
      ['High', '≥ 12', 'Treat at once'],
    ]);
    const rows = [
      { likelihood: 1, consequence: 2, score: 2, level: 'Low' },
      { likelihood: 3, consequence: 3, score: 9, level: 'Medium' },
      { likelihood: 4, consequence: 5, score: 20, level: 'High' },
      { likelihood: 5, consequence: 5, score: 25, level: 'High' },
    ];
    const method = methodOf(rows, bands);
    expect(method.level?.rule).toEqual({
      kind: 'thresholds',
      bands: [
        { label: 'Low', minimum: 1 },
        { label: 'Medium', minimum: 5 },
        { label: 'High', minimum: 12 },
      ],
    });
    expect(method.acceptance).toEqual({ maximumLevel: 'Low', from: 'criteria' });
  });

  it('reads a matrix of levels where no score exists and no score explains them', () => {
    const labels = [
      ['Low', 'Low', 'Low'],
      ['High', 'High', 'High'],
      ['Low', 'Low', 'High'],
    ];
    const rows = [...pairs(3), ...pairs(3)].map(([likelihood, consequence]) => ({
      likelihood,
      consequence,
      level: labels[likelihood - 1]![consequence - 1]!,
    }));
    const method = methodOf(rows);
    expect(method.level?.rule).toEqual({ kind: 'matrix', labels });
    expect(method.score).toBeUndefined();
  });

  it('lets levels tell the formula where there is no score column', () => {
    const rows = FIVE.map(([likelihood, consequence]) => ({
      likelihood,
      consequence,
      level: level(likelihood * consequence),
    }));
    expect(methodOf(rows).score?.formula).toEqual({ kind: 'product' });
  });
});
