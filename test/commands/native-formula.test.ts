import { describe, expect, it } from 'vitest';
import {
  levelFormula,
  type RowReferences,
  scoreFormula,
  type WrittenScales,
} from '../../core/commands/structure/native-formula.ts';
import {
  BARE_NUMBERS,
  type StepText,
  type WrittenScale,
} from '../../core/commands/structure/scale-texts.ts';
import type { RiskMethod, Scale, ScoreFormula } from '../../core/method/risk-method.ts';

const NUMBERS: WrittenScales = { likelihood: BARE_NUMBERS, consequence: BARE_NUMBERS };

function words(hasNumbers: boolean, ...texts: StepText[]): WrittenScale {
  return { texts, offered: texts, hasNumbers };
}

const COUNTING = words(false, { text: 'Rare', value: 1 }, { text: '"Often"', value: 2 });
const SPREAD = words(true, { text: 'Low', value: 1 }, { text: 'High', value: 10 });
const TOO_LONG = words(false, { text: 'x'.repeat(256), value: 1 });

const ROW: RowReferences = { likelihood: 'E7', consequences: ['F7'], score: 'G7' };
const CIA: RowReferences = { likelihood: 'E7', consequences: ['A7', 'B7', 'C7'], score: 'G7' };
const FIT = { explained: 3, total: 3, disagreeing: [] };

function scale(...values: number[]): Scale {
  return { steps: values.map((value) => ({ value, label: '' })), from: 'ratings' };
}

function method(formula: ScoreFormula, more: Partial<RiskMethod> = {}): RiskMethod {
  return {
    likelihood: scale(1, 2),
    consequence: scale(1, 2),
    consequenceSource: { kind: 'single' },
    score: { formula, fit: FIT },
    level: undefined,
    levels: [],
    acceptance: undefined,
    ...more,
  };
}

const PRODUCT = method({ kind: 'product' });
const HIGHEST = method(
  { kind: 'product' },
  {
    consequenceSource: {
      kind: 'combined',
      by: 'highest',
      fields: ['confidentiality', 'integrity', 'availability'],
    },
  },
);
const MATRIX: ScoreFormula = {
  kind: 'matrix',
  scores: [
    [1, 3],
    [null, 9],
  ],
};

function weights(likelihoodWeight: number, consequenceWeight: number, offset: number): RiskMethod {
  return method({ kind: 'weighted-sum', likelihoodWeight, consequenceWeight, offset });
}

describe('scoreFormula', () => {
  it.each<[string, RiskMethod, WrittenScales, RowReferences, string | undefined]>([
    ['multiplies numbers', PRODUCT, NUMBERS, ROW, 'IF(COUNT(E7,F7)=2,E7*F7,"")'],
    ['adds numbers', method({ kind: 'sum' }), NUMBERS, ROW, 'IF(COUNT(E7,F7)=2,E7+F7,"")'],
    ['weighs numbers', weights(2, -0.5, -1), NUMBERS, ROW, 'IF(COUNT(E7,F7)=2,2*E7-0.5*F7-1,"")'],
    [
      'leaves out weights of one and the dust of binary arithmetic',
      weights(1, 0.1 + 0.2, 3),
      NUMBERS,
      ROW,
      'IF(COUNT(E7,F7)=2,E7+0.3*F7+3,"")',
    ],
    [
      'looks numbers up in a matrix, unknown entries stay blank',
      method(MATRIX),
      NUMBERS,
      ROW,
      'IF(COUNT(E7,F7)=2,IFERROR(INDEX({1,3;"",9},MATCH(E7,{1,2},0),MATCH(F7,{1,2},0)),""),"")',
    ],
    [
      'takes the place of a word in a scale that counts from 1, quotes doubled',
      PRODUCT,
      { likelihood: COUNTING, consequence: COUNTING },
      ROW,
      'IFERROR(MATCH(E7,{"Rare","""Often"""},0)*MATCH(F7,{"Rare","""Often"""},0),"")',
    ],
    [
      'takes numbers beside words, and wants numbers where all are numbers',
      PRODUCT,
      { likelihood: SPREAD, consequence: BARE_NUMBERS },
      ROW,
      'IF(COUNT(F7)=1,IFERROR(IF(ISNUMBER(E7),E7,INDEX({1,10},MATCH(E7,{"Low","High"},0)))*F7,""),"")',
    ],
    [
      'takes the highest of several consequences',
      HIGHEST,
      NUMBERS,
      CIA,
      'IF(COUNT(E7,A7,B7,C7)=4,E7*MAX(A7,B7,C7),"")',
    ],
    [
      'takes the one consequence that residual risks have',
      HIGHEST,
      NUMBERS,
      ROW,
      'IF(COUNT(E7,F7)=2,E7*F7,"")',
    ],
    ['is none without a method', method(MATRIX, { score: undefined }), NUMBERS, ROW, undefined],
    ['is none without scales', method(MATRIX, { likelihood: undefined }), NUMBERS, ROW, undefined],
    [
      'is none where a word is longer than Excel can quote',
      PRODUCT,
      { likelihood: TOO_LONG, consequence: BARE_NUMBERS },
      ROW,
      undefined,
    ],
  ])('%s', (_, team, written, row, formula) => {
    expect(scoreFormula(team, written, row)).toBe(formula);
  });
});

const BANDS: Partial<RiskMethod> = {
  level: {
    rule: {
      kind: 'thresholds',
      bands: [
        { label: 'Low', minimum: 1 },
        { label: 'High', minimum: 6 },
      ],
    },
    fit: FIT,
  },
};
const LABELS: Partial<RiskMethod> = {
  level: {
    rule: {
      kind: 'matrix',
      labels: [
        ['Low', 'Low'],
        ['Low', null],
      ],
    },
    fit: FIT,
  },
};

describe('levelFormula', () => {
  it.each<[string, Partial<RiskMethod>, RowReferences, string | undefined]>([
    [
      'looks the score up in the thresholds',
      BANDS,
      ROW,
      'IF(ISNUMBER(G7),IFERROR(LOOKUP(G7,{1,6},{"Low","High"}),""),"")',
    ],
    [
      'works the score out where no column has it',
      BANDS,
      { ...ROW, score: undefined },
      'IF(COUNT(E7,F7)=2,IFERROR(LOOKUP(E7*F7,{1,6},{"Low","High"}),""),"")',
    ],
    [
      'looks both ratings up in a matrix',
      LABELS,
      ROW,
      'IF(COUNT(E7,F7)=2,IFERROR(INDEX({"Low","Low";"Low",""},MATCH(E7,{1,2},0),MATCH(F7,{1,2},0)),""),"")',
    ],
    ['is none without levels', {}, ROW, undefined],
    ['is none without scales', { ...LABELS, consequence: undefined }, ROW, undefined],
  ])('%s', (_, more, row, formula) => {
    expect(levelFormula(method({ kind: 'product' }, more), NUMBERS, row)).toBe(formula);
  });
});
