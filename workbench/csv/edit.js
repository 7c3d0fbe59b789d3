import { fieldOfCell } from './field-value.js';
import { scanRecord } from './record.js';
/**
 * The text with these cells written in. Records without a change keep every character; of the others
 * the fields without a change do. New records and fields are written the way the file does it.
 */
export function editText(document, changes) {
  const rows = groupByRow(document, changes);
  const { text, dialect, recordStarts } = document;
  const pieces = [];
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
function groupByRow(document, changes) {
  const rows = new Map();
  for (const { row, column, after } of changes) {
    const edits = rows.get(row) ?? new Map();
    edits.set(column, fieldOfCell(after, document.dialect));
    rows.set(row, edits);
  }
  return rows;
}
function editRecord(document, fields, edits) {
  const { text, dialect } = document;
  const written = [];
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
function newRecords(document, rows) {
  const { lineEnding, endsWithLineEnding } = document.dialect;
  const first = document.recordStarts.length + 1;
  let last = 0;
  for (const [row, edits] of rows) if (lastFilled(edits) > 0) last = Math.max(last, row);
  const pieces = [];
  for (let row = first; row <= last; row++) {
    const record = editRecord(document, [], rows.get(row) ?? new Map());
    if (endsWithLineEnding) pieces.push(record, lineEnding);
    else if (row === 1) pieces.push(record);
    else pieces.push(lineEnding, record);
  }
  return pieces;
}
function lastFilled(edits) {
  let last = 0;
  for (const [column, text] of edits) if (text !== '') last = Math.max(last, column);
  return last;
}
function writeField({ dialect }, text, wasQuoted) {
  const needsQuotes =
    text.includes(dialect.separator) || /["\r\n]/.test(text) || /^\s|\s$/.test(text);
  const quoted = needsQuotes || wasQuoted || (dialect.quotesAll && text !== '');
  return quoted ? `"${text.replace(/"/g, '""')}"` : text;
}
