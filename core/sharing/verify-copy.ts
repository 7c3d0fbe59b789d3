import { type CoreMessage, message } from '../messages/message.ts';
import { type SheetName, sheetName } from '../workbook/address.ts';
import { shownValue } from '../workbook/cell.ts';
import { cellAt } from '../workbook/grid.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';
import { CONTENTS_COLUMNS, type CopyMarks, copyMarks } from './copy-marks.ts';
import { fingerprintOf, sheetDigest } from './fingerprint.ts';

/** Whether a copy still holds what was shared. */
export type Verification =
  | { readonly kind: 'no-copy' }
  | {
      readonly kind: 'intact' | 'changed';
      /** As the cover states it. */
      readonly stated: string;
      /** As the content is now. */
      readonly found: string;
      /** What changed, as far as the cover tells. */
      readonly differences: readonly CoreMessage[];
      /** What doesn't count as a change, such as rows that are hidden now. */
      readonly remarks: readonly CoreMessage[];
    };

/** Reckons a copy's fingerprint anew and compares it with the one on its cover. */
export function verifyCopy(snapshot: Snapshot): Verification {
  const marks = copyMarks(snapshot);
  if (!marks) return { kind: 'no-copy' };
  const stated = statedFingerprint(snapshot, marks);
  const found = fingerprintOf(snapshot, marks);
  const isIntact = stated === found;
  return {
    kind: isIntact ? 'intact' : 'changed',
    stated,
    found,
    differences: isIntact ? [] : differences(snapshot, marks),
    remarks: hiddenRemarks(snapshot),
  };
}

/** The fingerprint on the cover: 64 hexadecimal digits, however they are spaced there. */
export function statedFingerprint(snapshot: Snapshot, { fingerprint }: CopyMarks): string {
  const { sheet, area } = fingerprint;
  const cover = findSheet(snapshot, sheet);
  return cover ? textAt(cover, area.top, area.left).replace(/\s+/g, '').toLowerCase() : '';
}

function differences(snapshot: Snapshot, marks: CopyMarks): readonly CoreMessage[] {
  const listed = listedSheets(snapshot, marks);
  const names = snapshot.sheets.map(({ name }) => name);
  const gone = listed.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  const told = [
    ...gone.map((sheet) => message('copy-check.sheet-gone', { sheet })),
    ...listed.flatMap(({ name, digest }) => {
      const sheet = findSheet(snapshot, name);
      return sheet && sheetDigest(sheet, marks) !== digest
        ? [message('copy-check.sheet-changed', { sheet: name })]
        : [];
    }),
  ];
  if (told.length > 0) return told;
  const known = listed.map(({ name }) => name);
  const inOrder = names.filter((name) => known.includes(name));
  return inOrder.join('\n') === known.join('\n')
    ? [message('copy-check.elsewhere')]
    : [message('copy-check.other-order')];
}

interface ListedSheet {
  readonly name: SheetName;
  readonly digest: string;
}

/** The sheets that the cover lists, in its order. */
function listedSheets(snapshot: Snapshot, { contents }: CopyMarks): readonly ListedSheet[] {
  const cover = contents && findSheet(snapshot, contents.sheet);
  if (!cover) return [];
  const { top, bottom, left } = contents.area;
  const listed: ListedSheet[] = [];
  for (let row = top; row <= bottom; row++) {
    const name = sheetName(textAt(cover, row, left + CONTENTS_COLUMNS.sheet));
    listed.push({ name, digest: textAt(cover, row, left + CONTENTS_COLUMNS.digest) });
  }
  return listed;
}

function textAt({ grid }: SheetSnapshot, row: number, column: number): string {
  const value = shownValue(cellAt(grid, { row, column }));
  return value.kind === 'text' ? value.text : '';
}

/** A copy is made without anything hidden; hiding changes no cell, but a reader has to know. */
function hiddenRemarks({ sheets }: Snapshot): readonly CoreMessage[] {
  return sheets.flatMap(({ name: sheet, visibility, hiddenRows, hiddenColumns }) => {
    const { size: rows } = hiddenRows;
    const { size: columns } = hiddenColumns;
    if (visibility !== 'visible') return [message('copy-check.sheet-hidden', { sheet })];
    if (rows === 0 && columns === 0) return [];
    if (columns === 0) return [message('copy-check.rows-hidden', { sheet, rows })];
    if (rows === 0) return [message('copy-check.columns-hidden', { sheet, columns })];
    return [message('copy-check.rows-and-columns-hidden', { sheet, rows, columns })];
  });
}
