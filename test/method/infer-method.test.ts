import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferMethod } from '../../core/method/infer-method.ts';
import type { RiskMethod } from '../../core/method/risk-method.ts';
import { levelOf, ratingValue, scoreOf } from '../../core/method/scoring.ts';
import type { Recognition } from '../../core/recognise/recognition.ts';
import type { Risk } from '../../core/records/risk.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { type Cell, formulaCell, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import type { DataValidation } from '../../core/workbook/sheet-features.ts';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';
import { type Built, rating, risksOf } from '../support/records.ts';

type Row = Readonly<Record<string, unknown>>;

function methodOf(rows: readonly Row[], ...others: SheetSnapshot[]): RiskMethod {
  return methodOfBuilt(risksOf(rows), ...others);
}

function methodOfBuilt(built: Built<Risk>, ...others: SheetSnapshot[]): RiskMethod {
  const snapshot: Snapshot = {
    dateSystem: 1900,
    sheets: [built.sheet, ...others],
    names: new Map(),
  };
  const recognition: Recognition = { registers: [built.register], unrecognised: [] };
  return inferMethod(built, snapshot, recognition);
}

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): SheetSnapshot {
  const cells = rows.map((row) =>
    row.map((value): Cell => (typeof value === 'number' ? numberCell(value) : textCell(value))),
  );
  return { ...emptySheet(sheetName(name)), grid: gridFromRows(cells) };
}

/** Rows with every pair of two scales, in an order that mixes them. */
function pairs(size: number): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (let index = 0; index < size * size; index++) {
    const mixed = (index * 7 + 3) % (size * size);
    all.push([Math.floor(mixed / size) + 1, (mixed % size) + 1]);
  }
  return all;
}

const FIVE = pairs(5);
const LIKELIHOODS = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'];
const CONSEQUENCES = ['Insignificant', 'Minor', 'Moderate', 'Major', 'Catastrophic'];

function rowsBy(score: (l: number, c: number) => number): Row[] {
  return FIVE.map(([likelihood, consequence]) => ({
    likelihood,
    consequence,
    score: score(likelihood, consequence),
  }));
}

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

describe('acceptance', () => {
  const rows = FIVE.map(([l, c]) => ({
    likelihood: l,
    consequence: c,
    score: l * c,
    level: l * c >= 15 ? 'Hoch' : l * c >= 5 ? 'Mittel' : 'Niedrig',
  }));

  it.each<[string, string | number, RiskMethod['acceptance']]>([
    ['Risk acceptance criteria: score ≤ 6', '', { maximumScore: 6, from: 'criteria' }],
    ['Scores of 8 or more must be treated', '', { maximumScore: 7, from: 'criteria' }],
    ['Risks above 9 require treatment.', '', { maximumScore: 9, from: 'criteria' }],
    ['Akzeptanz: Risiken bis 6', '', { maximumScore: 6, from: 'criteria' }],
    [
      'Risiken über Mittel müssen behandelt werden',
      '',
      { maximumLevel: 'Mittel', from: 'criteria' },
    ],
    ['Seuil d’acceptation : inférieur à 8', '', { maximumScore: 7, from: 'criteria' }],
    ['Nivel de riesgo aceptable: hasta 6', '', { maximumScore: 6, from: 'criteria' }],
    ['Nível de aceitação: até 6', '', { maximumScore: 6, from: 'criteria' }],
    ['Soglia di accettazione: fino a 6', '', { maximumScore: 6, from: 'criteria' }],
    ['Aanvaardbaar tot en met 6', '', { maximumScore: 6, from: 'criteria' }],
    ['Poziom akceptacji: do 6', '', { maximumScore: 6, from: 'criteria' }],
    ['Risk acceptance level', 6, { maximumScore: 6, from: 'criteria' }],
    ['Risk acceptance level', 'Niedrig', { maximumLevel: 'Niedrig', from: 'criteria' }],
    ['Version 6 of this sheet', '', { maximumLevel: 'Niedrig', from: 'assumed' }],
  ])('reads %j %j', (text, beside, acceptance) => {
    expect(methodOf(rows, sheetOf('Notes', [[text, beside]])).acceptance).toEqual(acceptance);
  });

  it('is read from what the team accepted, a careless row or signed exception aside', () => {
    const decided = FIVE.map(([l, c], index) => ({
      likelihood: l,
      consequence: c,
      score: l * c,
      treatment: l * c <= 6 || index === 2 ? 'accept' : 'modify',
      acceptedBy: l * c === 25 ? 'The board' : null,
    }));
    expect(methodOf(decided).acceptance).toEqual({ maximumScore: 6, from: 'rows' });
  });

  it('is assumed in the lower half where nothing tells', () => {
    expect(methodOf(rowsBy((l, c) => l * c)).acceptance).toEqual({
      maximumScore: 6,
      from: 'assumed',
    });
  });
});

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
          const score = scoreOf(method, rating(likelihood), { consequence: rating(consequence) });
          expect(score).toBe(formula(l, c));
          expect(levelOf(method, score, l, c)).toBe(level(formula(l, c)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
