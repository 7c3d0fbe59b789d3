import { type HostMessage, message } from '../../core/messages/message.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';
import { failureCode } from './failure-code.ts';

type Refused = Extract<CommitOutcome, { kind: 'refused' }>;
type Answer = readonly [reason: Refused['reason'], message: HostMessage];

/** What Excel's failures mean for the user, by their code. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  AccessDenied: ['protected', message('excel.access-denied')],
  InvalidOperationInCellEditMode: ['busy', message('excel.cell-is-edited')],
  Conflict: ['busy', message('excel.conflict')],
  ActivityLimitReached: ['busy', message('excel.busy')],
  TooManyRequests: ['busy', message('excel.asked-too-often')],
  RequestAborted: ['busy', message('excel.aborted')],
  InactiveWorkbook: ['busy', message('excel.other-workbook')],
  FilteredRangeConflict: ['unsupported', message('excel.filtered-rows')],
  MergedRangeConflict: ['unsupported', message('excel.merged-cells')],
  PivotTableRangeConflict: ['unsupported', message('excel.pivot-table')],
  RequestPayloadSizeLimitExceeded: ['unsupported', message('excel.too-much-to-write')],
  ResponsePayloadSizeLimitExceeded: ['unsupported', message('excel.too-much-to-read')],
  UnsupportedSheet: ['unsupported', message('excel.other-sheet')],
  InsertDeleteConflict: ['unsupported', message('excel.table')],
};

/** The answer for a failure that Excel reported and the user can do something about. */
export function answerOf(error: unknown): Refused | undefined {
  const [reason, told] = ANSWERS[failureCode(error) ?? ''] ?? [];
  return reason && told && { kind: 'refused', reason, message: told };
}
