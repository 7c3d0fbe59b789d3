import { formatPosition, LAST_COLUMN, LAST_ROW } from '../../core/workbook/address.ts';
import { sameCell } from '../../core/workbook/cell.ts';
import type {
  CellChange,
  CellsChange,
  Change,
  ChangeKind,
  ChangeSet,
} from '../../core/workbook/change.ts';
import { type CellGrid, cellAt, usedCells } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import type { CommitOutcome, StalePlace } from '../../core/workbook/host.ts';
import { findSheet, type Snapshot } from '../../core/workbook/snapshot.ts';
import { editText } from './edit.ts';
import { encodeText } from './encoding.ts';
import { fieldOfCell } from './field-value.ts';
import { CSV_SHEET, type CsvDocument, readCsv } from './read.ts';

/** A text table that was read. */
export interface OpenedCsv {
  readonly document: CsvDocument;
  readonly snapshot: Snapshot;
}

export interface CsvCommit {
  readonly outcome: CommitOutcome;
  /** The bytes of the edited file, where the outcome is `committed`. */
  readonly bytes?: Uint8Array;
  /** The edited file, read again. */
  readonly edited?: OpenedCsv;
}

type Unsupported = Extract<CommitOutcome, { kind: 'refused' }>;

const SAVE_AS_XLSX =
  'Save the file as an Excel workbook (.xlsx) first, then run this on that workbook.';

const SAVE_AGAIN = 'Save it anew as CSV UTF-8 from a spreadsheet program, then try again.';

const WHAT: Record<Exclude<ChangeKind, 'cells'>, string> = {
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
export function commitCsv(source: OpenedCsv, { changes }: ChangeSet): CsvCommit {
  const cells: CellsChange[] = [];
  for (const change of changes) {
    const refused = refusal(change);
    if (refused) return { outcome: refused };
    if (change.kind === 'cells') cells.push(change);
  }
  const edits = cells.flatMap((change) => change.cells);
  const stale = stalePlaces(source, edits);
  if (stale.length > 0) return { outcome: { kind: 'conflict', stale } };
  const { document } = source;
  if (edits.length > 0 && document.openQuoteRow !== undefined) {
    return { outcome: openQuote(document.openQuoteRow) };
  }
  const text = edits.length > 0 ? editText(document, edits) : document.text;
  if (text === '') return { outcome: unsupported('nothing at all') };
  const bytes = encodeText({ encoding: document.encoding, text });
  if (!bytes) return { outcome: unencodable() };
  const edited = readCsv(bytes);
  if (edited.kind === 'unreadable' || !saysWhatWasPlanned(source, edits, edited)) {
    return { outcome: ambiguous() };
  }
  return { outcome: { kind: 'committed', undo: inverseOf(cells) }, bytes, edited };
}

function refusal(change: Change): Unsupported | undefined {
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

function unsupported(what: string): Unsupported {
  return {
    kind: 'refused',
    reason: 'unsupported',
    message: `A .csv file can't hold ${what}. ${SAVE_AS_XLSX}`,
  };
}

function unencodable(): Unsupported {
  return {
    kind: 'refused',
    reason: 'unsupported',
    message:
      'The file is encoded in Windows-1252, which lacks a character of the new text. Save it as CSV UTF-8 first, then try again.',
  };
}

/**
 * Whether a reader finds what was planned and everything else as it was. New text may make a table
 * look as if it had another separator, or be no text any more.
 */
function saysWhatWasPlanned(
  { snapshot, document }: OpenedCsv,
  edits: readonly CellChange[],
  edited: OpenedCsv,
): boolean {
  const planned = withCells(
    gridOf(snapshot),
    edits.map(({ row, column, after }) => ({ row, column, cell: after })),
  );
  const found = gridOf(edited.snapshot);
  const places = [...usedCells(planned), ...usedCells(found)];
  return places.every(
    (place) =>
      fieldOfCell(cellAt(planned, place), document.dialect) ===
      fieldOfCell(cellAt(found, place), edited.document.dialect),
  );
}

function gridOf(snapshot: Snapshot): CellGrid {
  return findSheet(snapshot, CSV_SHEET)?.grid ?? new Map();
}

function ambiguous(): Unsupported {
  return {
    kind: 'refused',
    reason: 'unsupported',
    message: `With these changes the file could be read in more than one way, so that other cells would change with them. ${SAVE_AGAIN}`,
  };
}

function openQuote(row: number): Unsupported {
  return {
    kind: 'refused',
    reason: 'unsupported',
    message: `A quote in row ${row} of the file is never closed, so that writing could change other cells. ${SAVE_AGAIN}`,
  };
}

/** Cells are compared by what the file would say: it can't tell the text "5" from the number 5. */
function stalePlaces(
  { snapshot, document }: OpenedCsv,
  edits: readonly CellChange[],
): StalePlace[] {
  const grid = gridOf(snapshot);
  const stale: StalePlace[] = [];
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

function inverseOf(changes: readonly CellsChange[]): ChangeSet {
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
