import type { CellChange } from '../../core/workbook/change.ts';
import { fieldOfCell } from './field-value.ts';
import type { CsvDocument } from './read.ts';
import { type Field, scanRecord } from './record.ts';

type RowEdits = ReadonlyMap<number, string>;

/**
 * The text with these cells written in. Records without a change keep every character; of the others
 * the fields without a change do. New records and fields are written the way the file does it.
 */
export function editText(document: CsvDocument, changes: readonly CellChange[]): string {
  const rows = groupByRow(document, changes);
  const { text, dialect, recordStarts } = document;
  const pieces: string[] = [];
  let copied = 0;
  recordStarts.forEach((start, index) => {
    const edits = rows.get(index + 1);
    if (!edits) return;
    const { fields, end } = scanRecord(text, start, dialect.separator);
    pieces.push(text.slice(copied, start), editRecord(document, fields, edits));
    copied = end;
  });
  pieces.push(text.slice(copied), ...newRecords(document, rows));
  return pieces.join('');
}

function groupByRow(document: CsvDocument, changes: readonly CellChange[]): Map<number, RowEdits> {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, after } of changes) {
    const edits = rows.get(row) ?? new Map<number, string>();
    edits.set(column, fieldOfCell(after, document.dialect));
    rows.set(row, edits);
  }
  return rows;
}

function editRecord(document: CsvDocument, fields: readonly Field[], edits: RowEdits): string {
  const { text, dialect } = document;
  const written: string[] = [];
  const width = Math.max(fields.length, lastFilled(edits));
  for (let column = 1; column <= width; column++) {
    const field = fields[column - 1];
    const edit = edits.get(column);
    if (edit !== undefined) written.push(writeField(document, edit, field?.isQuoted ?? false));
    else written.push(field ? text.slice(field.start, field.end) : '');
  }
  return written.join(dialect.separator);
}

/** Records below the last one; rows between that nobody fills are empty lines. */
function newRecords(document: CsvDocument, rows: ReadonlyMap<number, RowEdits>): string[] {
  const { lineEnding, endsWithLineEnding } = document.dialect;
  const first = document.recordStarts.length + 1;
  let last = 0;
  for (const [row, edits] of rows) if (lastFilled(edits) > 0) last = Math.max(last, row);
  const pieces: string[] = [];
  for (let row = first; row <= last; row++) {
    const record = editRecord(document, [], rows.get(row) ?? new Map());
    if (endsWithLineEnding) pieces.push(record, lineEnding);
    else if (row === 1) pieces.push(record);
    else pieces.push(lineEnding, record);
  }
  return pieces;
}

function lastFilled(edits: RowEdits): number {
  let last = 0;
  for (const [column, text] of edits) if (text !== '') last = Math.max(last, column);
  return last;
}

function writeField({ dialect }: CsvDocument, text: string, wasQuoted: boolean): string {
  const needsQuotes =
    text.includes(dialect.separator) || /["\r\n]/.test(text) || /^\s|\s$/.test(text);
  const quoted = needsQuotes || wasQuoted || (dialect.quotesAll && text !== '');
  return quoted ? `"${text.replace(/"/g, '""')}"` : text;
}
