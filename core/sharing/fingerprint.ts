import { type Area, contains, formatPosition } from '../workbook/address.ts';
import { type Scalar, shownValue } from '../workbook/cell.ts';
import { usedCells } from '../workbook/grid.ts';
import { formatSheetReference } from '../workbook/sheet-reference.ts';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot.ts';
import { type CopyMarks, notesOn } from './copy-marks.ts';
import { sha256 } from './sha-256.ts';

/** Spreadsheets keep so many digits of a number. */
const DIGITS = 15;
/** What XML can't hold, or what programs write in different ways. */
const CONTROL_CHARACTERS = /[\p{Cc}\ufffe\uffff]/gu;

/**
 * The fingerprint of a copy: SHA-256 over the names of the sheets in their order and what their cells
 * show, row by row, as 64 hexadecimal digits. Left out are the cell with the fingerprint itself and
 * the areas for the auditor, whose places count instead. Looks don't count, nor do the ways in which
 * programs store the same value.
 */
export function fingerprintOf(snapshot: Snapshot, marks: CopyMarks): string {
  const places = marks.notes.map((reference) => `notes ${formatSheetReference(reference)}`);
  const sheets = snapshot.sheets.map((sheet) => sheetText(sheet, marks));
  return sha256([...places.sort(), ...sheets].join('\n'));
}

/** The digest of one sheet, for the list on the cover: the first 16 digits tell which one changed. */
export function sheetDigest(sheet: SheetSnapshot, marks: Pick<CopyMarks, 'notes'>): string {
  return sha256(sheetText(sheet, marks)).slice(0, 16);
}

type SomeMarks = Pick<CopyMarks, 'notes'> & Partial<Pick<CopyMarks, 'fingerprint'>>;

function sheetText(sheet: SheetSnapshot, marks: SomeMarks): string {
  const leftOut: Area[] = [...notesOn(marks, sheet.name)];
  if (marks.fingerprint?.sheet === sheet.name) leftOut.push(marks.fingerprint.area);
  const lines = [`sheet ${JSON.stringify(sheet.name)}`];
  for (const { row, column, cell } of usedCells(sheet.grid)) {
    const value = canonicalValue(shownValue(cell));
    if (value === '' || leftOut.some((area) => contains(area, { row, column }))) continue;
    lines.push(`${formatPosition({ row, column })} ${value}`);
  }
  return lines.join('\n');
}

/** A value as one line; the same whichever program stored it. Dates are the numbers that they are. */
function canonicalValue(value: Scalar): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text': {
      const text = value.text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
      const plain = text.replace(CONTROL_CHARACTERS, (one) => (one === '\n' ? one : ''));
      return plain === '' ? '' : `text ${JSON.stringify(plain)}`;
    }
    case 'number':
      return numberText(value.number);
    case 'date':
      return numberText(value.serial);
    case 'boolean':
      return value.boolean ? 'true' : 'false';
    case 'error':
      return `error ${value.code}`;
  }
}

function numberText(number: number): string {
  return `number ${Number(number.toPrecision(DIGITS)) + 0}`;
}
