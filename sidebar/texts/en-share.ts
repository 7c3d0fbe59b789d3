import type { CopyDetails, LeftOutReason } from '../../core/sharing/sharing-choices.ts';
import type { Verification } from '../../core/sharing/verify-copy.ts';

/** The screen for copies that others get. */
export const EN_SHARE = {
  sheets: 'What goes into the copy',
  sheetsHelp:
    'The copy is a new workbook with values and no formulas. Nothing gets into it that isn’t ticked here.',
  columns: '{shared} of {total} columns',
  column: 'Column {letters}',
  hiddenRows: '{count} hidden {count|row stays|rows stay} out.',
  reasons: {
    notes: 'stays out: internal notes',
    costs: 'stays out: costs',
    'personal-data': 'stays out: personal data',
    hidden: 'stays out: hidden; show it in the workbook first',
    'no-register': 'stays out: no register on it',
    'no-rows': 'stays out: nothing entered yet',
    own: 'stays out: made for your team',
    beside: 'stays out: beside the register',
  } satisfies Record<LeftOutReason, string>,
  comments: 'Comments of shared cells, on a sheet of their own',
  openFindings: 'What the checks find, on a sheet of its own',
  whoGetsIt: 'Who gets it',
  details: {
    sharedWith: 'Shared with',
    purpose: 'Purpose',
    organisation: 'Organisation',
    scope: 'Scope',
    soaVersion: 'Version of the statement',
    preparedBy: 'Prepared by',
    approvedBy: 'Approved by',
  } satisfies Record<keyof CopyDetails, string>,
  cover: 'What the cover says',
  proposing: 'Looking what can be shared…',
  notProposed: 'What can be shared could not be told.',
  preview: 'Preview the copy',
  previewHeading: 'A copy for the auditor',
  lookAt: 'Look at these first',
  newFile:
    'The copy is a new file, {fileName}. In this workbook only its list of shared copies gets a line.',
  newFileAlone: 'The copy is a new file, {fileName}. This workbook stays as it is.',
  fingerprint: 'Fingerprint',
  fingerprintHelp:
    'It stands on the cover, too. Whoever changes a cell of the copy changes its fingerprint.',
  make: 'Make the copy',
  making: 'Making {fileName}…',
  shared: '{fileName} is ready, and your list of shared copies names it.',
  sharedUnlisted:
    '{fileName} is ready. Your list of shared copies could not be written; note yourself whom you gave it to.',
  sharedUnsaved: 'It is open in a new window: save it there under this name.',
  recordTitle: 'Line in the list of shared copies',
  noCopies: 'No copy can be made here.',
  noCopiesHelp:
    'Save the workbook as .xlsx and open it with “clausebook open”, or use “clausebook auditor-copy”.',
  verify: 'Verify a copy',
  verifyHelp: 'Tells whether a copy still holds what you shared. It is read here and nowhere else.',
  copy: 'The copy',
  verdicts: {
    intact: 'As it was shared: nothing was changed.',
    changed: 'It was changed since it was shared.',
    'no-copy': 'This is no copy that Clausebook made: it has no fingerprint.',
  } satisfies Record<Verification['kind'], string>,
  listed: 'Your list of shared copies names it, of {date}.',
  listedFor: 'Your list of shared copies names it: for {sharedWith}, {date}.',
  unlisted: 'The list of shared copies in this workbook doesn’t name it.',
};
