import { expect, test } from 'vitest';
import { COMMANDS } from '../../core/commands/commands.ts';
import { riskSnapshot } from '../measured/risk-snapshot.ts';
import { PAYLOAD_LIMIT } from './host/excel-test-host.ts';
import { type CommandSyncs, largestMessage, measureSyncs } from './node/measure-syncs.ts';

const MOST_SYNCS = { read: 4, commit: 6 };

function counts({ read, commit }: CommandSyncs) {
  return { read: read.length, commit: commit.length };
}

test.each(COMMANDS.map(({ id, plan }) => ({ id, plan })))(
  '$id takes as many syncs for 1,000 rows as for 10',
  async (command) => {
    const [few, many] = [
      await measureSyncs(command, riskSnapshot(10)),
      await measureSyncs(command, riskSnapshot(1_000)),
    ];
    expect(counts(many)).toEqual(counts(few));
    expect(few.read.length).toBeLessThanOrEqual(MOST_SYNCS.read);
    expect(few.commit.length).toBeLessThanOrEqual(MOST_SYNCS.commit);
    expect(largestMessage(many)).toBeLessThan(PAYLOAD_LIMIT);
  },
);

test.each(['score-risks', 'structure-register'])('%s takes as many for 20,000 rows', async (id) => {
  const command = COMMANDS.find((candidate) => candidate.id === id)!;
  const [few, many] = [
    await measureSyncs(command, riskSnapshot(10)),
    await measureSyncs(command, riskSnapshot(20_000)),
  ];
  expect(few.commit.length).toBeGreaterThan(0);
  expect(counts(many)).toEqual(counts(few));
  expect(largestMessage(many)).toBeLessThan(PAYLOAD_LIMIT);
});
