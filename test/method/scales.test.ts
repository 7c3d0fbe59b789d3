import { describe, expect, it } from 'vitest';
import { ratingValue } from '../../core/method/scoring.ts';
import type { DataValidation } from '../../core/workbook/sheet-features.ts';
import {
  CONSEQUENCES,
  FIVE,
  LIKELIHOODS,
  methodOf,
  methodOfBuilt,
  sheetOf,
} from '../support/methods.ts';
import { rating, risksOf } from '../support/records.ts';

describe('scales', () => {
  it('reads words by the usual scale whose numbers explain the scores', () => {
    const rows = FIVE.filter(([l]) => l > 1 && l < 5).map(([l, c]) => ({
      likelihood: LIKELIHOODS[l - 1],
      consequence: CONSEQUENCES[c - 1],
      score: l * c,
    }));
    const method = methodOf(rows);
    expect(method.score?.fit.explained).toBe(rows.length);
    expect(ratingValue(method.likelihood!, rating('likely'))).toBe(4);
    expect(ratingValue(method.consequence!, rating('CATASTROPHIC'))).toBe(5);
  });

  it('pairs numbers with their words', () => {
    const rows = FIVE.map(([l, c]) => ({
      likelihood: `${l} - Stufe ${'abcde'[l - 1]}`,
      consequence: c,
    }));
    expect(methodOf(rows).likelihood).toEqual({
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, label: `Stufe ${'abcde'[value - 1]}` })),
      from: 'ratings',
    });
  });

  it.each([
    ['ids', (number: number) => `IS/0${number}`],
    ['numbers', (number: number) => number],
  ])('takes %s of a list elsewhere for no scale', (_, numbered) => {
    const ratings = [...[1, 2, 3, 4].flatMap((value) => Array<number>(5).fill(value)), 'open'];
    const rows = ratings.map((value) => ({ likelihood: value, consequence: value }));
    const list = sheetOf('Review', [
      ['Decisions'],
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => [numbered(n)]),
    ]);
    expect(methodOf(rows, list)).toEqual(methodOf(rows));
  });

  it('prefers the scale of a criteria sheet, written downwards or upwards', () => {
    const criteria = sheetOf('Criteria', [
      ['Likelihood', 'Value', '', 'Impact', 'Value'],
      ['Weekly', 5, '', 'Fatal', 5],
      ['Monthly', 4, '', 'Grave', 4],
      ['Yearly', 3, '', 'Painful', 3],
      ['Once in ten years', 2, '', 'Annoying', 2],
      ['Hardly', 1, '', 'Nothing', 1],
    ]);
    const rows = [
      { likelihood: 'weekly', consequence: 'Fatal', score: 25 },
      { likelihood: 'Yearly', consequence: 'Grave', score: 12 },
      { likelihood: 'Hardly', consequence: 'Annoying', score: 2 },
    ];
    const method = methodOf(rows, criteria);
    expect(method.likelihood?.from).toBe('criteria');
    expect(method.likelihood?.steps.map((step) => step.label)).toEqual([
      'Hardly',
      'Once in ten years',
      'Yearly',
      'Monthly',
      'Weekly',
    ]);
    expect(method.consequence?.steps[0]).toEqual({ value: 1, label: 'Nothing' });
    expect(method.score?.formula.kind).toBe('product');
  });

  it.each<[string, DataValidation['rule'], readonly string[]]>([
    ['numbers', { kind: 'list', values: ['1', '2', '3', '4'] }, ['1', '2', '3', '4']],
    [
      'words from high to low',
      { kind: 'list', values: ['High', 'Medium', 'Low'] },
      ['Low', 'Medium', 'High'],
    ],
    ['whole numbers', { kind: 'whole-number', minimum: 1, maximum: 4 }, ['1', '2', '3', '4']],
    [
      'cells of another sheet',
      { kind: 'list-from', formula: "'My lists'!$A$1:$A$3" },
      ['1 Some', '2 More', '3 Most'],
    ],
  ])('reads a dropdown of %s', (_, rule, steps) => {
    const built = risksOf([{ likelihood: null, consequence: null }]);
    const area = { top: 2, bottom: 99, left: 1, right: 1 };
    const validations = [{ areas: [area], validation: { rule, strict: true } }];
    const lists = sheetOf('My lists', [['1 - Some'], ['2 - More'], ['3 - Most']]);
    const method = methodOfBuilt({ ...built, sheet: { ...built.sheet, validations } }, lists);
    expect(method.likelihood?.from).toBe('dropdown');
    const shown = method.likelihood?.steps.map(({ value, label }) =>
      rule.kind === 'list-from' ? `${value} ${label}` : label || String(value),
    );
    expect(shown).toEqual(steps);
  });

  it('keeps a rare number beyond a usual scale off the scale', () => {
    const rows = [...FIVE, ...FIVE].map(([likelihood, consequence]) => ({
      likelihood,
      consequence,
    }));
    rows[7] = { likelihood: 7, consequence: 3 };
    expect(methodOf(rows).likelihood?.steps.map((step) => step.value)).toEqual([1, 2, 3, 4, 5]);
  });
});
