import { expect, test } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import { loadCorpus } from './corpus/load.ts';
import { foundTables, type Recognise, scoreCorpus } from './corpus/score.ts';

const find: Recognise = (snapshot) => foundTables(recognise(snapshot));

test.each([
  { part: 'development', precision: 0.98, f1: 0.97 },
  { part: 'held-out', precision: 0.99, f1: 0.98 },
  { part: 'fresh', precision: 0.97, f1: 0.97 },
  { part: 'blind', precision: 0.98, f1: 0.98 },
  { part: 'toolkits', precision: 0.98, f1: 0.97 },
  { part: 'audits', precision: 0.97, f1: 0.97 },
] as const)('$part: precision at least $precision, F1 at least $f1', ({ part, precision, f1 }) => {
  const score = scoreCorpus(loadCorpus(part), find);
  expect(score.precision).toBeGreaterThanOrEqual(precision);
  expect(score.f1).toBeGreaterThanOrEqual(f1);
});
