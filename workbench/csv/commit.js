import { formatPosition, LAST_COLUMN, LAST_ROW } from '../../core/workbook/address.js';
import { sameCell } from '../../core/workbook/cell.js';
import { cellAt } from '../../core/workbook/grid.js';
import { findSheet } from '../../core/workbook/snapshot.js';
import { editText } from './edit.js';
import { encodeText } from './encoding.js';
import { fieldOfCell } from './field-value.js';
import { CSV_SHEET } from './read.js';

const SAVE_AS_XLSX =
  'Save the file as an Excel workbook (.xlsx) first, then run this on that workbook.';
const WHAT = {
  sheet: 'more than one sheet',
  validation: 'dropdowns and other rules for entries',
  'conditional-format': 'colours that follow values',
  'column-width': 'column widths',
  freeze: 'a fixed header',
  filter: 'filters',
  name: 'names',
  setting: 'settings',
  table: 'tables',
  chart: 'charts',
  protection: 'protection',
};
/**
 * Makes the changes in a .csv file, in its own separator, quotes, line endings and encoding. What a
 * text table can't hold is refused as a whole; how cells look beside their content is left out.
 */
export function commitCsv(source, { changes }) {
  const cells = [];
  for (const change of changes) {
    const refused = refusal(change);
    if (refused) return { outcome: refused };
    if (change.kind === 'cells') cells.push(change);
  }
  const edits = cells.flatMap((change) => change.cells);
  const stale = stalePlaces(source, edits);
  if (stale.length > 0) return { outcome: { kind: 'conflict', stale } };
  const { document } = source;
  const text = edits.length > 0 ? editText(document, edits) : document.text;
  if (text === '') return { outcome: unsupported('nothing at all') };
  const bytes = encodeText({ encoding: document.encoding, text });
  if (!bytes) return { outcome: unencodable() };
  return { outcome: { kind: 'committed', undo: inverseOf(cells) }, bytes };
}
function refusal(change) {
  if (change.kind !== 'cells') return unsupported(WHAT[change.kind]);
  if (change.sheet !== CSV_SHEET) return unsupported('more than one sheet');
  for (const { row, column, before, after, style } of change.cells) {
    if (after.kind === 'formula') return unsupported('formulas');
    if (style?.after?.kind === 'described' && sameCell(before, after)) {
      return unsupported('cell formats');
    }
    if (row > LAST_ROW || column > LAST_COLUMN) return unsupported('so many rows or columns');
  }
  return undefined;
}
function unsupported(what) {
  return {
    kind: 'refused',
    reason: 'unsupported',
    message: `A .csv file can't hold ${what}. ${SAVE_AS_XLSX}`,
  };
}
function unencodable() {
  return {
    kind: 'refused',
    reason: 'unsupported',
    message:
      'The file is encoded in Windows-1252, which lacks a character of the new text. Save it as CSV UTF-8 first, then try again.',
  };
}
/** Cells are compared by what the file would say: it can't tell the text "5" from the number 5. */
function stalePlaces({ snapshot, document }, edits) {
  const grid = findSheet(snapshot, CSV_SHEET)?.grid ?? new Map();
  const stale = [];
  for (const edit of edits) {
    const found = cellAt(grid, edit);
    const same =
      fieldOfCell(found, document.dialect) === fieldOfCell(edit.before, document.dialect);
    if (same) continue;
    const cell = formatPosition(edit);
    stale.push({ sheet: CSV_SHEET, cell, expected: edit.before, found, what: 'The cell' });
  }
  return stale;
}
function inverseOf(changes) {
  const inverted = changes.map((change) => ({
    ...change,
    cells: change.cells.map(({ row, column, before, after }) => ({
      row,
      column,
      before: after,
      after: before,
    })),
  }));
  return { changes: inverted.reverse() };
}
