import type { Snapshot } from '../core/workbook/snapshot.ts';
import { openPackage, type XlsxPackage } from './package/package.ts';
import { orUnreadable, type Unreadable } from './package/unreadable.ts';
import { readFormats } from './read/formats.ts';
import { readSettings } from './read/settings.ts';
import { readSheet } from './read/sheet.ts';
import { readSharedStrings } from './read/strings.ts';
import { readWorkbookPart } from './read/workbook.ts';
import type { ZipCodec } from './zip/codec.ts';

export type ReadResult =
  | { readonly kind: 'read'; readonly snapshot: Snapshot; readonly package: XlsxPackage }
  | Unreadable;

/** The content of an .xlsx file, and its package for later edits; or why it can't be read. */
export function readXlsx(bytes: Uint8Array, codec?: ZipCodec): ReadResult {
  const opened = openPackage(bytes, codec);
  if (opened.kind === 'unreadable') return opened;
  return orUnreadable(() => ({
    kind: 'read',
    snapshot: readSnapshot(opened.package),
    package: opened.package,
  }));
}

/** The content of an opened package. Throws UnreadableFile where it can't be read. */
export function readSnapshot(source: XlsxPackage): Snapshot {
  const workbook = readWorkbookPart(source);
  const formats = readFormats(source, workbook.styles);
  const context = {
    strings: readSharedStrings(source, workbook.sharedStrings),
    dateStyles: formats.dateStyles,
    dateSystem: workbook.dateSystem,
  };
  return {
    dateSystem: workbook.dateSystem,
    names: workbook.names,
    settings: readSettings(source, workbook.partName),
    sheets: workbook.sheets.map((entry) => readSheet(source, entry, context, formats)),
  };
}
