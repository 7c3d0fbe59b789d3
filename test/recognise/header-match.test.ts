import { expect, test } from 'vitest';
import { HeaderMatcher } from '../../core/recognise/header-match.ts';

const matcher = new HeaderMatcher();

test.each([
  ['Likelihood', 'likelihood'],
  ['Liklihood', 'likelihood'],
  ['Eintrittswahrscheinlichkeit', 'likelihood'],
  ['Risikoeigentümer', 'riskOwner'],
  ['Propriétaire du risque', 'riskOwner'],
  ['Residual impact', 'residualConsequence'],
  ['Is Control Applicable?', 'applicable'],
  ['Target Completion Date', 'due'],
  ['Nächste Überprüfung', 'nextReview'],
])('%j means %s', (header, concept) => {
  expect(matcher.match(header)[0]?.concept).toBe(concept);
});

test.each(['', '???', 'Lorem ipsum dolor', '42', 'x'.repeat(500)])('%j means nothing', (header) => {
  expect(matcher.match(header).filter(({ score }) => score > 0.5)).toEqual([]);
});

test('an owner of something else is less of a risk owner', () => {
  const riskOwner = (header: string) =>
    matcher.match(header).find(({ concept }) => concept === 'riskOwner')?.score ?? 0;
  expect(riskOwner('Asset owner')).toBeLessThan(riskOwner('Risk owner'));
});
