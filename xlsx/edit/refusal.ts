import type { HostMessage } from '../../core/messages/message.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';

type Refused = Extract<CommitOutcome, { kind: 'refused' }>;

/**
 * Carries a refusal out of the depths of an edit to `commitXlsx`, which makes it an outcome. It never
 * leaves this folder; nothing has been written when it is thrown.
 */
export class Refusal extends Error {
  readonly outcome: Refused;

  constructor(reason: Refused['reason'], message: HostMessage) {
    super(message.id);
    this.name = 'Refusal';
    this.outcome = { kind: 'refused', reason, message };
  }
}
