import type { HostMessage } from '../../core/messages/message.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';

type RefusedOutcome = Extract<CommitOutcome, { readonly kind: 'refused' }>;

/** Why a change can't be made here. Thrown before anything is written. */
export class Refusal extends Error {
  readonly outcome: RefusedOutcome;

  constructor(reason: RefusedOutcome['reason'], message: HostMessage) {
    super(message.id);
    this.name = 'Refusal';
    this.outcome = { kind: 'refused', reason, message };
  }
}

/** A refusal of what Google Sheets, or its scripts, can't do. */
export function unsupported(message: HostMessage): Refusal {
  return new Refusal('unsupported', message);
}
