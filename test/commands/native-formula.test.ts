import { describe, expect, it } from 'vitest';
import {
  levelFormula,
  type RowReferences,
  scoreFormula,
  type WrittenScales,
} from '../../core/commands/structure/native-formula.ts';
import type { RiskMethod, Scale, ScoreFormula } from '../../core/method/risk-method.ts';

const NUMBERS: WrittenScales = { likelihood: [], consequence: [] };
const WORDS: WrittenScales = {
  likelihood: [
    { text: '1 - Rare', value: 1 },
    { text: '2 - "Often"', value: 2 },
  ],
  consequence: [],
};
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

describe('scoreFormula', () => {
  it.each<[string, RiskMethod, WrittenScales, RowReferences, string]>([
    [
      'multiplies numbers',
      method({ kind: 'product' }),
      NUMBERS,
      ROW,
      'IF(COUNTA(E7,F7)=2,IFERROR(E7*F7,""),"")',
    ],
    [
      'adds numbers',
      method({ kind: 'sum' }),
      NUMBERS,
      ROW,
      'IF(COUNTA(E7,F7)=2,IFERROR(E7+F7,""),"")',
    ],
    [
      'weighs numbers',
      method({ kind: 'weighted-sum', likelihoodWeight: 2, consequenceWeight: 0.5, offset: -1 }),
      NUMBERS,
      ROW,
      'IF(COUNTA(E7,F7)=2,IFERROR(2*E7+0.5*F7-1,""),"")',
    ],
    [
      'looks numbers up in a matrix, unknown entries stay blank',
      method({
        kind: 'matrix',
        scores: [
          [1, 3],
          [null, 9],
        ],
      }),
      NUMBERS,
      ROW,
      'IF(COUNTA(E7,F7)=2,IFERROR(INDEX({1,3;"",9},MATCH(E7,{1,2},0),MATCH(F7,{1,2},0)),""),"")',
    ],
    [
      "gives the team's words their values, quotes doubled",
      method({ kind: 'product' }),
      WORDS,
      ROW,
      'IF(COUNTA(E7,F7)=2,IFERROR(IF(ISNUMBER(E7),E7,INDEX({1,2},MATCH(E7,{"1 - Rare","2 - ""Often"""},0)))*F7,""),"")',
    ],
    [
      'takes the highest of several consequences',
      method(
        { kind: 'product' },
        {
          consequenceSource: {
            kind: 'combined',
            by: 'highest',
            fields: ['confidentiality', 'integrity', 'availability'],
          },
        },
      ),
      NUMBERS,
      CIA,
      'IF(COUNTA(E7,A7,B7,C7)=4,IFERROR(E7*MAX(A7,B7,C7),""),"")',
    ],
  ])('%s', (_, team, written, row, formula) => {
    expect(scoreFormula(team, written, row)).toBe(formula);
  });

  it('is none where no formula is known', () => {
    expect(
      scoreFormula(method({ kind: 'sum' }, { score: undefined }), NUMBERS, ROW),
    ).toBeUndefined();
  });
});

describe('levelFormula', () => {
  it('looks the score up in the thresholds', () => {
    const bands = [
      { label: 'Low', minimum: 1 },
      { label: 'High', minimum: 6 },
    ];
    const team = method(
      { kind: 'product' },
      { level: { rule: { kind: 'thresholds', bands }, fit: FIT } },
    );
    expect(levelFormula(team, NUMBERS, ROW)).toBe(
      'IF(ISNUMBER(G7),IFERROR(LOOKUP(G7,{1,6},{"Low","High"}),""),"")',
    );
  });

  it('looks both ratings up in a matrix', () => {
    const labels = [
      ['Low', 'Low'],
      ['Low', null],
    ];
    const team = method(
      { kind: 'product' },
      { level: { rule: { kind: 'matrix', labels }, fit: FIT } },
    );
    expect(levelFormula(team, NUMBERS, ROW)).toBe(
      'IFERROR(INDEX({"Low","Low";"Low",""},MATCH(E7,{1,2},0),MATCH(F7,{1,2},0)),"")',
    );
  });
});
