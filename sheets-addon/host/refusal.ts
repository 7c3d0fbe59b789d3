import type { CommitOutcome } from '../../core/workbook/host.ts';

type RefusedOutcome = Extract<CommitOutcome, { readonly kind: 'refused' }>;

/** Why a change can't be made here. Thrown before anything is written. */
export class Refusal extends Error {
  readonly outcome: RefusedOutcome;

  constructor(reason: RefusedOutcome['reason'], message: string) {
    super(message);
    this.name = 'Refusal';
    this.outcome = { kind: 'refused', reason, message };
  }
}

/** A refusal of what Google Sheets, or its scripts, can't do. */
export function unsupported(message: string): Refusal {
  return new Refusal('unsupported', `${message} Nothing was changed.`);
}
