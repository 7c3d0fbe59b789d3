import { makeContext } from '../../../core/check/make-context.ts';
import type { Command } from '../../../core/commands/command.ts';
import { parseCalendarDate } from '../../../core/workbook/date.ts';
import type { Snapshot } from '../../../core/workbook/snapshot.ts';
import { bookOfSnapshot } from '../host/book-of-snapshot.ts';
import type { Sync } from '../host/excel-test-host.ts';
import { openExcel } from './open-excel.ts';

/** What a command sends to Excel and gets back: to read the workbook, and to commit its changes. */
export interface CommandSyncs {
  readonly read: readonly Sync[];
  /** Empty where there is nothing to do. */
  readonly commit: readonly Sync[];
}

/** Reads a workbook through the client library, plans a command, and commits it. */
export async function measureSyncs(
  command: Pick<Command, 'plan'>,
  workbook: Snapshot,
): Promise<CommandSyncs> {
  const { excel, host } = await openExcel(bookOfSnapshot(workbook));
  const snapshot = await host.read({});
  const read = excel.syncs.splice(0);
  const { changes } = command.plan(makeContext(snapshot, today()), {});
  const outcome = await host.commit(changes);
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  return { read, commit: excel.syncs };
}

/** The bytes of the largest message in either direction. */
export function largestMessage({ read, commit }: CommandSyncs): number {
  return Math.max(
    ...[...read, ...commit].map(({ requestBytes, responseBytes }) =>
      Math.max(requestBytes, responseBytes),
    ),
  );
}

function today() {
  const date = parseCalendarDate('2026-03-31');
  if (!date) throw new Error('no date');
  return date;
}
