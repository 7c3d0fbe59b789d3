import { makeContext } from '../../core/check/make-context.ts';
import { BUILD_SOA } from '../../core/commands/build-soa.ts';
import type { Command } from '../../core/commands/command.ts';
import { SCORE_RISKS } from '../../core/commands/score-risks.ts';
import { STRUCTURE_REGISTER } from '../../core/commands/structure-register.ts';
import { SUMMARISE } from '../../core/commands/summarise.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import { openXlsx } from '../../xlsx/host.ts';

const IN_ORDER: readonly Command[] = [STRUCTURE_REGISTER, SCORE_RISKS, BUILD_SOA, SUMMARISE];

/** The workbook after the commands that write formulas. Throws where it can't be read or written. */
export async function improved(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = openXlsx(bytes);
  const today = parseCalendarDate('2026-11-23');
  if (opened.kind === 'unreadable') throw new Error(opened.message.id);
  if (!today) throw new Error('no date');
  const { host } = opened;
  for (const command of IN_ORDER) {
    const plan = command.plan(makeContext(await host.read({}), today), {});
    const outcome = await host.commit(plan.changes);
    if (outcome.kind !== 'committed') throw new Error(`${command.id}: ${JSON.stringify(outcome)}`);
  }
  return host.bytes();
}
