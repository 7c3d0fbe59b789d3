import { describe, expect, test } from 'vitest';
import { caseSeed, Dice } from '../../fuzz/dice.ts';
import type { Part } from '../../fuzz/part.ts';
import { PARTS } from '../../fuzz/parts/parts.ts';
import { shrink } from '../../fuzz/shrink.ts';

const CASES = 6;

async function outcomesOf({ name, run }: Part, seed: number): Promise<readonly string[]> {
  const outcomes: string[] = [];
  for (let number = 0; number < CASES; number++) {
    outcomes.push((await run(new Dice(caseSeed(seed, name, number)))).outcome);
  }
  return outcomes;
}

describe.each(PARTS)('$name', (part) => {
  test('keeps its promises, and the same seed makes the same cases', async () => {
    const outcomes = await outcomesOf(part, 1);
    expect(outcomes).toHaveLength(CASES);
    expect(await outcomesOf(part, 1)).toEqual(outcomes);
  });
});

test('a round makes ten mutated files for each workbook', () => {
  const made = (what: Part['makes']) =>
    PARTS.filter(({ makes }) => makes === what).reduce((sum, { perRound }) => sum + perRound, 0);
  expect([made('mutated file'), made('workbook')]).toEqual([1000, 100]);
});

test('a failure is shown with as few steps as still fail', () => {
  expect(shrink([1, 2, 3, 4, 5], (some) => some.includes(2) && some.includes(5))).toEqual([2, 5]);
});
