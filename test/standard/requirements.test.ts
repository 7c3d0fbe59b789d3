import { expect, it } from 'vitest';
import { CLAUSES } from '../../core/standard/clauses.ts';
import { expectedEvidence } from '../../core/standard/expected-evidence.ts';
import { REQUIREMENTS } from '../../core/standard/requirements.ts';

it('has every lettered requirement, and subclauses without letters, each with words and evidence', () => {
  const letters = CLAUSES.reduce((sum, { requirements }) => sum + requirements.length, 0);
  const whole = CLAUSES.filter(({ requirements }) => requirements.length === 0).length;
  expect(REQUIREMENTS).toHaveLength(letters + whole);
  expect(new Set(REQUIREMENTS.map(({ id }) => id)).size).toBe(REQUIREMENTS.length);
  expect(new Set(REQUIREMENTS.map(({ text }) => text)).size).toBe(REQUIREMENTS.length);
  for (const { id, text } of REQUIREMENTS) {
    expect(text, id).toMatch(/^[A-Z].{8,}\.$/);
    expect(expectedEvidence(id), id).not.toEqual([]);
  }
});

it('asks about climate change where the amendment does', () => {
  const climate = REQUIREMENTS.filter(({ text }) => /climate/.test(text)).map(({ id }) => id);
  expect(climate).toEqual(['4.1', '4.2 b']);
});
