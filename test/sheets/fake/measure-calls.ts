import { makeContext } from '../../../core/check/make-context.ts';
import type { Command } from '../../../core/commands/command.ts';
import { parseCalendarDate } from '../../../core/workbook/date.ts';
import type { Snapshot } from '../../../core/workbook/snapshot.ts';
import { imported } from './imported.ts';

/** How often a command calls services of Google: to read the spreadsheet, and to commit. */
export interface CommandCalls {
  readonly read: number;
  /** 0 where there is nothing to do. */
  readonly commit: number;
}

/** Reads a spreadsheet through the built script, plans a command, and commits it. */
export async function measureCalls(
  command: Pick<Command, 'plan'>,
  workbook: Snapshot,
): Promise<CommandCalls> {
  const { book, host } = await imported(workbook);
  const snapshot = await host.read({});
  const read = book.log.total;
  book.log.reset();
  const { changes } = command.plan(makeContext(snapshot, today()), {});
  const outcome = await host.commit(changes);
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  return { read, commit: book.log.total };
}

function today() {
  const date = parseCalendarDate('2026-03-31');
  if (!date) throw new Error('no date');
  return date;
}
