import type { Message } from '../../core/messages/message.ts';
import { type HostTold, toldBy } from '../../core/messages/told-error.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';
import { UnreadableFile } from '../../xlsx/package/unreadable.ts';

/** What a refused commit says, in plain English. Throws where it was not refused. */
export function refusalText(outcome: CommitOutcome<Message>): string {
  if (outcome.kind !== 'refused') throw new Error(`not refused: ${outcome.kind}`);
  return inEnglish(outcome.message);
}

/** What a host tells, in plain English. */
export function toldText(told: HostTold): string {
  return typeof told === 'string' ? told : inEnglish(told);
}

/** What an error says, in plain English. */
export function errorText(error: unknown): string {
  if (error instanceof UnreadableFile) return inEnglish(error.unreadable.message);
  return toldText(toldBy(error));
}

/** What a promise fails with, in plain English. Throws where it doesn't fail. */
export async function failureText(promise: Promise<unknown>): Promise<string> {
  const [settled] = await Promise.allSettled([promise]);
  if (settled.status === 'fulfilled') throw new Error('did not fail');
  return errorText(settled.reason);
}
