import { describe, expect, it } from 'vitest';
import type { RiskMethod } from '../../core/method/risk-method.ts';
import { FIVE, methodOf, rowsBy, sheetOf } from '../support/methods.ts';

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
    ['Accept', 'Mittel', { maximumLevel: 'Niedrig', from: 'assumed' }],
    ['4. Accept the risk', '', { maximumLevel: 'Niedrig', from: 'assumed' }],
    ['Accepted by the board in 2025', '', { maximumLevel: 'Niedrig', from: 'assumed' }],
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
