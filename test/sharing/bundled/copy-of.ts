import { choicesOf } from '../../../core/sharing/sharing-choices.ts';
import type { CalendarDate } from '../../../core/workbook/date.ts';
import { LocalEngine } from '../../../sidebar/engine/local-engine.ts';
import { openXlsx } from '../../../xlsx/host.ts';
import { appearanceOf, packageSharing } from '../../../xlsx/package-sharing.ts';

/** The copy of a workbook that a host with its file makes, and what the user says of what is proposed. */
export async function copyOf(
  bytes: Uint8Array,
  today: CalendarDate,
  openFindings: boolean,
): Promise<Uint8Array | undefined> {
  const opened = openXlsx(bytes);
  if (opened.kind === 'unreadable') throw new Error(opened.message.id);
  let delivered: Uint8Array | undefined;
  const sharing = packageSharing({
    appearance: () => appearanceOf(bytes),
    handOver(_, copy) {
      delivered = copy;
      return { kind: 'delivered' };
    },
  });
  const engine = new LocalEngine();
  await engine.open(await opened.host.read(), today, 'en');
  const choices = { ...choicesOf(await engine.proposeSharing()), openFindings };
  const copy = await engine.planSharing(choices, await sharing.appearance());
  if (copy) await sharing.deliver(copy.workbook, copy.fileName);
  return delivered;
}
