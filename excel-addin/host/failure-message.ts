import type { CommitOutcome } from '../../core/workbook/host.ts';
import { failureCode } from './failure-code.ts';

type Refused = Extract<CommitOutcome, { kind: 'refused' }>;
type Answer = Pick<Refused, 'reason' | 'message'>;

const AGAIN = 'Your workbook is as it was.';

/** What Excel's failures mean for the user, by their code. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  AccessDenied: {
    reason: 'protected',
    message: `Excel does not let these cells be changed: a sheet or the workbook is protected. ${AGAIN} Lift the protection (Review > Unprotect) and try again.`,
  },
  InvalidOperationInCellEditMode: {
    reason: 'busy',
    message: `A cell is being edited. ${AGAIN} Finish with Enter or Esc and try again.`,
  },
  Conflict: {
    reason: 'busy',
    message: `Somebody else is changing the same cells at this moment. ${AGAIN} Wait a little and try again.`,
  },
  ActivityLimitReached: {
    reason: 'busy',
    message: `Excel has too much to do at the moment. ${AGAIN} Wait a minute and try again.`,
  },
  TooManyRequests: {
    reason: 'busy',
    message: `Excel was asked too often in a short time. ${AGAIN} Wait a minute and try again.`,
  },
  RequestAborted: {
    reason: 'busy',
    message: `Excel broke off. ${AGAIN} Try again.`,
  },
  InactiveWorkbook: {
    reason: 'busy',
    message: `Another workbook is in front. ${AGAIN} Return to this one and try again.`,
  },
  FilteredRangeConflict: {
    reason: 'unsupported',
    message: `Filtered rows are in the way. ${AGAIN} Clear the filter (Data > Clear) and try again.`,
  },
  MergedRangeConflict: {
    reason: 'unsupported',
    message: `Merged cells are in the way. ${AGAIN} Unmerge them and try again.`,
  },
  PivotTableRangeConflict: {
    reason: 'unsupported',
    message: `A pivot table is in the way. ${AGAIN} Move it aside and try again.`,
  },
  RequestPayloadSizeLimitExceeded: {
    reason: 'unsupported',
    message: `This is more than Excel takes at once. ${AGAIN} Shorten very long texts, or save the workbook as .xlsx and use Clausebook on the file.`,
  },
  ResponsePayloadSizeLimitExceeded: {
    reason: 'unsupported',
    message: `The workbook holds more than Excel hands over at once. ${AGAIN} Save it as .xlsx and use Clausebook on the file.`,
  },
  UnsupportedSheet: {
    reason: 'unsupported',
    message: `A sheet of a kind that add-ins can’t use is in the way (a chart or macro sheet). ${AGAIN} Move it to another workbook and try again.`,
  },
  InsertDeleteConflict: {
    reason: 'unsupported',
    message: `A table is in the way. ${AGAIN} Make room beside or below it and try again.`,
  },
};

/** The answer for a failure that Excel reported and the user can do something about. */
export function answerOf(error: unknown): Refused | undefined {
  const answer = ANSWERS[failureCode(error) ?? ''];
  return answer && { kind: 'refused', ...answer };
}
