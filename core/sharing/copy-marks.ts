import type { Area, SheetName } from '../workbook/address.ts';
import { parseSheetReference, type SheetReference } from '../workbook/sheet-reference.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** The defined name of the cell with a copy's fingerprint; how a copy is known as one. */
export const FINGERPRINT_NAME = 'Clausebook_copy_fingerprint';
/** The defined name of the list of sheets on the cover, without its header. */
export const CONTENTS_NAME = 'Clausebook_copy_contents';
/** Names of areas for the auditor to fill begin like this and end in a number. */
const NOTES_NAME = 'Clausebook_copy_notes_';

/** The columns of the list of sheets on the cover that are read back, 0-based from its left. */
export const CONTENTS_COLUMNS = { sheet: 0, digest: 3 } as const;

/** What marks a workbook as a copy for an auditor. */
export interface CopyMarks {
  readonly fingerprint: SheetReference;
  readonly contents: SheetReference | undefined;
  /** Where the auditor may write, in the order of their numbers. */
  readonly notes: readonly SheetReference[];
}

/** The marks of a copy; undefined where the workbook is none. */
export function copyMarks({ names }: Snapshot): CopyMarks | undefined {
  const referenceOf = (name: string) => parseSheetReference(names.get(name) ?? '');
  const fingerprint = referenceOf(FINGERPRINT_NAME);
  if (!fingerprint) return undefined;
  const notes: SheetReference[] = [];
  for (let number = 1; names.has(notesName(number)); number++) {
    const reference = referenceOf(notesName(number));
    if (reference) notes.push(reference);
  }
  return { fingerprint, contents: referenceOf(CONTENTS_NAME), notes };
}

/** The defined name of the area for notes of that number, from 1. */
export function notesName(number: number): string {
  return `${NOTES_NAME}${number}`;
}

/** The areas of a sheet for the auditor to fill. */
export function notesOn({ notes }: Pick<CopyMarks, 'notes'>, sheet: SheetName): readonly Area[] {
  return notes.filter((reference) => reference.sheet === sheet).map(({ area }) => area);
}
