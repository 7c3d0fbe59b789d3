import { expect, test } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { COMMANDS } from '../../core/commands/commands.ts';
import { isEmptyChangeSet } from '../../core/workbook/change.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import { bookOfSnapshot } from './host/book-of-snapshot.ts';
import { openExcel } from './node/open-excel.ts';
import { riskSnapshot } from './risk-book.ts';

const TODAY = parseCalendarDate('2026-03-31')!;
const COMMAND_IDS = ['score-risks', 'structure-register', 'build-soa', 'summarise'];
const MOST_SYNCS = { read: 4, commit: 6 };

async function syncsOf(id: string, rows: number) {
  const { excel, host } = await openExcel(bookOfSnapshot(riskSnapshot(rows)));
  const snapshot = await host.read({});
  const read = excel.syncs.length;
  const command = COMMANDS.find((candidate) => candidate.id === id)!;
  const { changes } = command.plan(makeContext(snapshot, TODAY), {});
  expect(isEmptyChangeSet(changes)).toBe(false);
  expect(await host.commit(changes)).toMatchObject({ kind: 'committed' });
  return { read, commit: excel.syncs.length - read };
}

test.each(COMMAND_IDS)('%s takes as many syncs for 1,000 rows as for 10', async (id) => {
  const few = await syncsOf(id, 10);
  expect(await syncsOf(id, 1_000)).toEqual(few);
  expect(few.read).toBeLessThanOrEqual(MOST_SYNCS.read);
  expect(few.commit).toBeLessThanOrEqual(MOST_SYNCS.commit);
});
