import { type Snapshot } from '../../core/workbook/snapshot.ts';
import { type CsvDialect } from './dialect.ts';
import { type CsvEncoding } from './encoding.ts';
/** The one sheet of every .csv file. */
export declare const CSV_SHEET: import('../../core/workbook/address.ts').SheetName;
/** A text table as it stands in its file. */
export interface CsvDocument {
  readonly encoding: CsvEncoding;
  readonly text: string;
  readonly dialect: CsvDialect;
  /** Offsets at which the records start; record 0 is row 1. */
  readonly recordStarts: readonly number[];
}
export interface CsvUnreadable {
  readonly kind: 'unreadable';
  readonly reason: 'empty' | 'not-text' | 'too-large';
  /** What happened, that nothing was changed, and what to do next. */
  readonly message: string;
}
export type CsvReadResult =
  | {
      readonly kind: 'read';
      readonly snapshot: Snapshot;
      readonly document: CsvDocument;
    }
  | CsvUnreadable;
/** The table of a .csv file as a workbook with one sheet, and how it is written; or why it can't be read. */
export declare function readCsv(bytes: Uint8Array): CsvReadResult;
