import { LAST_COLUMN, LAST_ROW, sheetName } from '../../core/workbook/address.js';
import { emptySheet } from '../../core/workbook/snapshot.js';
import { detectDialect } from './dialect.js';
import { decodeText } from './encoding.js';
import { cellOfField } from './field-value.js';
import { fieldText, scanRecord } from './record.js';
/** The one sheet of every .csv file. */
export const CSV_SHEET = sheetName('csv');
const MESSAGES = {
  empty: 'The file is empty. Nothing was changed. Copy or download it again.',
  'not-text':
    'The file is not a text table (.csv). Nothing was changed. If it is an Excel workbook, give it the ending .xlsx; else save it as CSV UTF-8 and try again.',
  'too-large':
    'The table has more rows or columns than a sheet can hold. Nothing was changed. Split it into several files.',
};
/** The table of a .csv file as a workbook with one sheet, and how it is written; or why it can't be read. */
export function readCsv(bytes) {
  const decoded = decodeText(bytes);
  if (bytes.length === 0) return unreadable('empty');
  if (!decoded) return unreadable('not-text');
  const { encoding, text } = decoded;
  const dialect = detectDialect(text);
  const recordStarts = [];
  const grid = new Map();
  for (let offset = dialect.start; offset < text.length; ) {
    const record = scanRecord(text, offset, dialect.separator);
    recordStarts.push(offset);
    if (recordStarts.length > LAST_ROW || record.fields.length > LAST_COLUMN) {
      return unreadable('too-large');
    }
    const row = readRow(text, record, dialect);
    if (row.columns.length > 0) grid.set(recordStarts.length, row);
    offset = record.next;
  }
  const document = { encoding, text, dialect, recordStarts };
  return { kind: 'read', snapshot: snapshotOf(grid), document };
}
function readRow(text, { fields }, dialect) {
  const columns = [];
  const cells = [];
  fields.forEach((field, index) => {
    if (field.start === field.end) return;
    const cell = cellOfField(fieldText(text, field), dialect);
    if (cell.kind === 'empty') return;
    columns.push(index + 1);
    cells.push(cell);
  });
  return { columns, cells };
}
function snapshotOf(grid) {
  return {
    dateSystem: 1900,
    sheets: [{ ...emptySheet(CSV_SHEET), grid }],
    names: new Map(),
    settings: new Map(),
  };
}
function unreadable(reason) {
  return { kind: 'unreadable', reason, message: MESSAGES[reason] };
}
