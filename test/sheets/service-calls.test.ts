import { expect, test } from 'vitest';
import { COMMANDS } from '../../core/commands/commands.ts';
import { riskSnapshot } from '../measured/risk-snapshot.ts';
import { measureCalls } from './fake/measure-calls.ts';

/** A whole new workbook of 14 sheets takes most. */
const MOST_CALLS = { read: 100, commit: 2_200 };

test.each(COMMANDS.map(({ id, plan }) => ({ id, plan })))(
  '$id calls services as often for 1,000 rows as for 100',
  async (command) => {
    const few = await measureCalls(command, riskSnapshot(100));
    expect(await measureCalls(command, riskSnapshot(1_000))).toEqual(few);
    expect(few.read).toBeLessThanOrEqual(MOST_CALLS.read);
    expect(few.commit).toBeLessThanOrEqual(MOST_CALLS.commit);
  },
);

test.each(['score-risks', 'structure-register'])('%s as often for 20,000', async (id) => {
  const command = COMMANDS.find((candidate) => candidate.id === id)!;
  const few = await measureCalls(command, riskSnapshot(100));
  expect(few.commit).toBeGreaterThan(0);
  expect(await measureCalls(command, riskSnapshot(20_000))).toEqual(few);
});
