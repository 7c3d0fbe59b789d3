import type { CoreMessage } from '../messages/message.ts';
import { NO_CHANGES } from '../workbook/change.ts';
import type { Plan } from './command.ts';

/** A plan that changes nothing, and why. */
export function nothingPlanned(...notes: readonly CoreMessage[]): Plan {
  return { changes: NO_CHANGES, summary: [], notes };
}
