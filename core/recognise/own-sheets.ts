import type { SheetName } from '../workbook/address.ts';
import { parseSheetReference } from '../workbook/sheet-reference.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';

/** The defined name that points to the current summary's A1; how the sheet is known as ours. */
export const SUMMARY_NAME = 'Clausebook_summary';
/** Names of earlier summaries begin like this and end in a number. */
const EARLIER_NAME = 'Clausebook_summary_earlier_';

/** The defined name of the list of copies that were shared: its header and all rows. */
export const SHARED_COPIES_NAME = 'Clausebook_shared_copies';
/** The defined name of the list of kept versions. */
export const VERSIONS_NAME = 'Clausebook_versions';
/** Names of versions that are kept in the workbook begin like this and end in a number. */
export const VERSION_NAME = 'Clausebook_version_';
/** Names of sheets of a copy that are no register of the team begin like this and end in a number. */
export const COPY_SHEET_NAME = 'Clausebook_copy_sheet_';

const OWN_BEGINNINGS = [
  EARLIER_NAME,
  SHARED_COPIES_NAME,
  VERSIONS_NAME,
  VERSION_NAME,
  COPY_SHEET_NAME,
];

/** The summary sheet that we made and keep up to date; undefined where there is none. */
export function currentSummary(snapshot: Snapshot): SheetSnapshot | undefined {
  const target = snapshot.names.get(SUMMARY_NAME);
  const name = target === undefined ? undefined : parseSheetReference(target)?.sheet;
  return name === undefined ? undefined : findSheet(snapshot, name);
}

/**
 * All sheets that we ever made here and that repeat registers without being any: summaries, kept
 * versions, the list of shared copies, and the cover and lists of a copy.
 */
export function ownSheets(snapshot: Snapshot): ReadonlySet<SheetName> {
  const ours = [...snapshot.names].filter(
    ([name]) =>
      name === SUMMARY_NAME || OWN_BEGINNINGS.some((beginning) => name.startsWith(beginning)),
  );
  return new Set(ours.flatMap(([, target]) => parseSheetReference(target)?.sheet ?? []));
}

/** The sheets that the team made. */
export function teamSheets(snapshot: Snapshot): readonly SheetSnapshot[] {
  const own = ownSheets(snapshot);
  return snapshot.sheets.filter(({ name }) => !own.has(name));
}

/** A name for an earlier summary that is not taken. */
export function earlierName({ names }: Snapshot): string {
  let number = 1;
  while (names.has(`${EARLIER_NAME}${number}`)) number += 1;
  return `${EARLIER_NAME}${number}`;
}
