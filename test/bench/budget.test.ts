import { describe, expect, it } from 'vitest';
import { type Budget, overBudget, readBudget } from '../../bench/budget.ts';
import { median } from '../../bench/measure/median.ts';
import { readResults } from '../../bench/results.ts';

const BUDGET: Budget = { margin: 0.2, ratios: { 'ours/theirs': 0.5 } };

function measured(id: string, value: number) {
  const machine = { cores: 2, memoryGigabytes: 4, system: 'linux x64', node: 'v20.19.0' };
  const ratios = [{ id, what: 'Reading, of theirs', value }];
  return [{ id: 'read', title: 'Reading', machine, tables: [], ratios, notes: [] }];
}

describe('the budget', () => {
  it.each([
    ['better', 0.4],
    ['as accepted', 0.5],
    ['worse within the margin', 0.59],
  ])('takes a ratio that is %s', (_, value) => {
    expect(overBudget(BUDGET, measured('ours/theirs', value))).toEqual([]);
  });

  it('refuses one beyond the margin, and says how far', () => {
    expect(overBudget(BUDGET, measured('ours/theirs', 0.65))).toEqual([
      'Reading, of theirs: 0.65, but at most 0.60 is accepted.',
    ]);
  });

  it('refuses one that it does not know', () => {
    expect(overBudget(BUDGET, measured('new/theirs', 0.1))).toEqual([
      'new/theirs is not in bench/budget.json.',
    ]);
  });

  it('holds for the results that stand in the repository', () => {
    expect(overBudget(readBudget(), readResults())).toEqual([]);
  });
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1], 4],
  [[], Number.NaN],
])('the median of %j is %d', (figures, middle) => {
  expect(median(figures)).toBe(middle);
});
