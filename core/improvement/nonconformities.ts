import type { FindingValue } from '../findings/finding.ts';
import { isStarted, rowName } from '../findings/row-words.ts';
import { answered } from '../records/answer.ts';
import type { Nonconformity } from '../records/kinds/nonconformities.ts';

/** Whether a row is a nonconformity: it says what happened or what is done, and was not withdrawn. */
export function isNonconformity(row: Nonconformity): boolean {
  const { description, correction, action, status } = row;
  return isStarted(description, correction, action) && answered(status) !== 'cancelled';
}

/** Whether it is known to be closed: by a day, or by its status. */
export function isClosed({ closed, status }: Nonconformity): boolean {
  return closed.state === 'value' || closed.state === 'unreadable' || answered(status) === 'done';
}

export function nonconformityName({ row, description, id }: Nonconformity): FindingValue {
  return rowName(row, description, id);
}
