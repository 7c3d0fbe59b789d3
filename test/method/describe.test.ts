import { describe, expect, it } from 'vitest';
import {
  describeFormula,
  describeMethod,
  describeMethodBriefly,
  describeSteps,
  methodParts,
} from '../../core/method/describe.ts';
import type { RiskMethod } from '../../core/method/risk-method.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { FIVE_BY_FIVE } from '../support/context.ts';

const FIVE_BY_FIVE_PARTS = {
  likelihood: '1, 2, 3, 4, 5 (from the criteria)',
  consequence: '1, 2, 3, 4, 5 (from the criteria)',
  score: 'likelihood × consequence',
  levels: 'Low from 1, Medium from 5, High from 15',
  acceptance: 'up to 6 (by the criteria)',
};

describe('a method in words', () => {
  it('says how scores come about, how well that fits, and what is assumed', () => {
    const method = {
      ...FIVE_BY_FIVE,
      score: {
        formula: { kind: 'product' as const },
        fit: { explained: 28, total: 30, disagreeing: [7, 9] },
      },
      acceptance: { maximumScore: 6, from: 'assumed' as const },
    };
    expect(inEnglish(describeMethodBriefly(method))).toBe(
      'Score = likelihood × consequence (explains 28 of 30 rows, 93 %); ' +
        'levels: Low from 1, Medium from 5, High from 15 (explains 20 of 20 rows, 100 %); ' +
        'accepted up to 6 (assumed)',
    );
    expect(describeMethod(method).map(inEnglish)[0]).toBe('Likelihood: 1-5 (from the criteria)');
  });

  it('says each part so that it can stand under a heading', () => {
    const inWords = (method: RiskMethod) =>
      Object.fromEntries(
        Object.entries(methodParts(method)).map(([part, told]) => [part, inEnglish(told)]),
      );
    expect(inWords(FIVE_BY_FIVE)).toEqual(FIVE_BY_FIVE_PARTS);
    const nothing = { ...FIVE_BY_FIVE, likelihood: undefined, score: undefined, level: undefined };
    expect(inWords({ ...nothing, acceptance: undefined })).toEqual({
      ...FIVE_BY_FIVE_PARTS,
      likelihood: 'no scale could be told',
      score: 'the rows do not show how it comes about',
      levels: 'none could be told',
      acceptance: 'not known',
    });
  });

  it('does not claim what could not be told', () => {
    const nothing = {
      ...FIVE_BY_FIVE,
      likelihood: undefined,
      score: undefined,
      level: undefined,
      acceptance: undefined,
    };
    expect(describeMethod(nothing).map(inEnglish)).toEqual([
      'Likelihood: no scale could be told',
      'Consequence: 1-5 (from the criteria)',
      'Score: the rows do not show how it comes about',
      'levels: none could be told',
      'acceptance: not known',
    ]);
  });

  it.each([
    [
      { kind: 'weighted-sum', likelihoodWeight: 0.4, consequenceWeight: 1, offset: -2 },
      '0.4 × likelihood + highest of C, A − 2',
    ],
    [{ kind: 'sum' }, 'likelihood + highest of C, A'],
  ] as const)('writes %j', (formula, words) => {
    const fields = ['confidentiality', 'availability'] as const;
    expect(inEnglish(describeFormula(formula, { kind: 'combined', by: 'highest', fields }))).toBe(
      words,
    );
  });

  it.each([
    [['', '', ''], [1, 2, 3], '1-3'],
    [['', '', ''], [1, 3, 9], '1, 3, 9'],
    [['Low', 'Medium', 'High'], [1, 2, 3], 'Low, Medium, High'],
  ])('names the steps %j %j', (labels, values, words) => {
    const steps = values.map((value, index) => ({ value, label: labels[index]! }));
    expect(describeSteps({ steps, from: 'ratings' })).toBe(words);
  });
});
