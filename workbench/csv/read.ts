import { type FileHostMessage, message } from '../../core/messages/message.ts';
import { LAST_COLUMN, LAST_ROW, sheetName } from '../../core/workbook/address.ts';
import type { Cell } from '../../core/workbook/cell.ts';
import type { CellGrid, GridRow } from '../../core/workbook/grid.ts';
import { emptySheet, type Snapshot } from '../../core/workbook/snapshot.ts';
import { type CsvDialect, detectDialect } from './dialect.ts';
import { type CsvEncoding, decodeText } from './encoding.ts';
import { cellOfField } from './field-value.ts';
import { fieldText, type ScannedRecord, scanRecord } from './record.ts';

/** The one sheet of every .csv file. */
export const CSV_SHEET = sheetName('csv');

/** A text table as it stands in its file. */
export interface CsvDocument {
  readonly encoding: CsvEncoding;
  readonly text: string;
  readonly dialect: CsvDialect;
  /** Offsets at which the records start; record 0 is row 1. */
  readonly recordStarts: readonly number[];
  /** The first row with a quote that is never closed: it would swallow text that is quoted later. */
  readonly openQuoteRow: number | undefined;
}

export interface CsvUnreadable {
  readonly kind: 'unreadable';
  readonly reason: 'empty' | 'not-text' | 'too-large';
  /** What happened, that nothing was changed, and what to do next. */
  readonly message: FileHostMessage;
}

export type CsvReadResult =
  | { readonly kind: 'read'; readonly snapshot: Snapshot; readonly document: CsvDocument }
  | CsvUnreadable;

const MESSAGES = {
  empty: 'file.empty',
  'not-text': 'csv.not-text',
  'too-large': 'csv.too-large',
} as const;

/** The table of a .csv file as a workbook with one sheet, and how it is written; or why it can't be read. */
export function readCsv(bytes: Uint8Array): CsvReadResult {
  const decoded = decodeText(bytes);
  if (bytes.length === 0) return unreadable('empty');
  if (!decoded) return unreadable('not-text');
  const { encoding, text } = decoded;
  const dialect = detectDialect(text);
  const recordStarts: number[] = [];
  const grid = new Map<number, GridRow>();
  let openQuoteRow: number | undefined;
  for (let offset = dialect.start; offset < text.length; ) {
    const record = scanRecord(text, offset, dialect.separator);
    recordStarts.push(offset);
    if (recordStarts.length > LAST_ROW || record.fields.length > LAST_COLUMN) {
      return unreadable('too-large');
    }
    if (record.hasOpenQuote) openQuoteRow ??= recordStarts.length;
    const row = readRow(text, record, dialect);
    if (row.columns.length > 0) grid.set(recordStarts.length, row);
    offset = record.next;
  }
  const document = { encoding, text, dialect, recordStarts, openQuoteRow };
  return { kind: 'read', snapshot: snapshotOf(grid), document };
}

function readRow(text: string, { fields }: ScannedRecord, dialect: CsvDialect): GridRow {
  const columns: number[] = [];
  const cells: Cell[] = [];
  fields.forEach((field, index) => {
    if (field.start === field.end) return;
    const cell = cellOfField(fieldText(text, field), dialect);
    if (cell.kind === 'empty') return;
    columns.push(index + 1);
    cells.push(cell);
  });
  return { columns, cells };
}

function snapshotOf(grid: CellGrid): Snapshot {
  return {
    dateSystem: 1900,
    sheets: [{ ...emptySheet(CSV_SHEET), grid }],
    names: new Map(),
    settings: new Map(),
  };
}

function unreadable(reason: CsvUnreadable['reason']): CsvUnreadable {
  return { kind: 'unreadable', reason, message: message(MESSAGES[reason]) };
}
