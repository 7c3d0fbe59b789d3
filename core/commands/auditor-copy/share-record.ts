import type { CheckContext } from '../../findings/check-context.ts';
import { SHARED_COPIES_NAME } from '../../recognise/own-sheets.ts';
import type { CopyDetails } from '../../sharing/sharing-choices.ts';
import type { ChangeSet } from '../../workbook/change.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { appendLines, type ListLine, readLines } from '../template/own-list.ts';
import type { CopyPart } from './copy-parts.ts';

/** The list of what was handed out of a workbook. */
const SHARED_COPIES = {
  definedName: SHARED_COPIES_NAME,
  title: 'Shared copies',
  subtitle: 'What was handed out of this workbook, to whom and when.',
  columns: [
    { key: 'date', header: 'Date', width: 12 },
    { key: 'sharedWith', header: 'Shared with', width: 28 },
    { key: 'purpose', header: 'Purpose', width: 28 },
    { key: 'sheets', header: 'What was shared', width: 44 },
    { key: 'soaVersion', header: 'SoA version', width: 12 },
    { key: 'preparedBy', header: 'Prepared by', width: 20 },
    { key: 'approvedBy', header: 'Approved by', width: 20 },
    { key: 'fingerprint', header: 'Fingerprint (SHA-256)', width: 36 },
  ],
} as const;

/** One line of it. */
export type ShareRecord = ListLine<(typeof SHARED_COPIES)['columns'][number]['key']>;

/** What the list says about a copy. */
export function shareRecord(
  { today }: Pick<CheckContext, 'today'>,
  details: CopyDetails,
  parts: readonly CopyPart[],
  fingerprint: string,
): ShareRecord {
  const { sharedWith, purpose, soaVersion, preparedBy, approvedBy } = details;
  const sheets = parts.map(({ definition, leftOut }) =>
    leftOut.columns > 0
      ? `${definition.name} (${leftOut.columns} of its columns left out)`
      : definition.name,
  );
  return {
    date: today,
    sharedWith,
    purpose,
    sheets: sheets.join(', '),
    soaVersion,
    preparedBy,
    approvedBy,
    fingerprint,
  };
}

/** Writes down in the team's workbook what was shared, with whom and when. */
export function recordSharing(
  { snapshot }: Pick<CheckContext, 'snapshot'>,
  record: ShareRecord,
): ChangeSet {
  return appendLines(snapshot, SHARED_COPIES, [record]);
}

/** The copies that were shared, as the list has them, oldest first. */
export function sharedCopies(snapshot: Snapshot): readonly ShareRecord[] {
  return readLines(snapshot, SHARED_COPIES);
}
