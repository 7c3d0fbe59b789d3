import { type SheetName, sheetName } from '../workbook/address.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';

/** The defined name that points to the current summary's A1; how the sheet is known as ours. */
export const SUMMARY_NAME = 'Clausebook_summary';
/** The defined name that holds what the current summary's layout was made of. */
export const LAYOUT_NAME = 'Clausebook_summary_layout';
/** Names of earlier summaries begin like this and end in a number. */
const EARLIER_NAME = 'Clausebook_summary_earlier_';

/** The summary sheet that we made and keep up to date; undefined where there is none. */
export function currentSummary(snapshot: Snapshot): SheetSnapshot | undefined {
  const target = snapshot.names.get(SUMMARY_NAME);
  const name = target === undefined ? undefined : sheetOf(target);
  return name === undefined ? undefined : findSheet(snapshot, name);
}

/** All summary sheets that we ever made here: they repeat registers, and are none themselves. */
export function summarySheets(snapshot: Snapshot): ReadonlySet<SheetName> {
  const ours = [...snapshot.names].filter(
    ([name]) => name === SUMMARY_NAME || name.startsWith(EARLIER_NAME),
  );
  return new Set(ours.flatMap(([, target]) => sheetOf(target) ?? []));
}

/** A name for an earlier summary that is not taken. */
export function earlierName({ names }: Snapshot): string {
  let number = 1;
  while (names.has(`${EARLIER_NAME}${number}`)) number += 1;
  return `${EARLIER_NAME}${number}`;
}

/** The sheet that "'Risk summary'!$A$1" or "Summary!$A$1" names. */
function sheetOf(target: string): SheetName | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(target);
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return name === undefined ? undefined : sheetName(name);
}
