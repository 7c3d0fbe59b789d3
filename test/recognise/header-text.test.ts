import { describe, expect, test } from 'vitest';
import { headerReadings, headerWords } from '../../core/recognise/header-text.ts';

describe('headerWords', () => {
  test.each([
    ['Risk Owner', 'risk owner'],
    ['risk_owner', 'risk owner'],
    ['riskOwner', 'risk owner'],
    ['RISK OWNER*\t', 'risk owner'],
    ['Schadens-\nausmaß', 'schadensausmass'],
    ['Eintritts\u00adwahrscheinlichkeit', 'eintrittswahrscheinlichkeit'],
    ['Likelihood (1-5)', 'likelihood'],
    ['L_1to5', 'l'],
    ['Propriétaire de l’actif', 'proprietaire de actif'],
    ['Risk #', 'risk no'],
    ['N°', 'no'],
    ['Czyja odpowiedzialność? [tak/nie]', 'czyja odpowiedzialnosc tak nie'],
    ['   ', ''],
  ])('%j is read as %j', (text, words) => {
    expect(headerWords(text).join(' ')).toBe(words);
  });
});

describe('headerReadings', () => {
  test.each([
    ['Likelihood (Probability)', ['likelihood probability', 'likelihood', 'probability']],
    ['Threat / Vulnerability', ['threat vulnerability', 'threat', 'vulnerability']],
    ['Selected control(s)', ['selected control']],
  ])('%j', (text, readings) => {
    expect(headerReadings(text).map(({ words }) => words.join(' '))).toEqual(readings);
  });

  test('trusts the whole header most', () => {
    const trusts = headerReadings('Value (Criticality)').map(({ trust }) => trust);
    expect(trusts[0]).toBe(Math.max(...trusts));
  });
});
