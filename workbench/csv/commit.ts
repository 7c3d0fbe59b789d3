import { type FileHostMessage, message } from '../../core/messages/message.ts';
import { formatPosition, LAST_COLUMN, LAST_ROW } from '../../core/workbook/address.ts';
import { sameCell } from '../../core/workbook/cell.ts';
import type { CellChange, CellsChange, Change, ChangeSet } from '../../core/workbook/change.ts';
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
  readonly outcome: CommitOutcome<FileHostMessage>;
  /** The bytes of the edited file, where the outcome is `committed`. */
  readonly bytes?: Uint8Array;
  /** The edited file, read again. */
  readonly edited?: OpenedCsv;
}

type Unsupported = Extract<CommitOutcome<FileHostMessage>, { kind: 'refused' }>;

/**
 * Makes the changes in a .csv file, in its own separator, quotes, line endings and encoding. What a
 * text table can't hold is refused as a whole; how cells look beside their content is left out.
 */
export function commitCsv(source: OpenedCsv, { changes }: ChangeSet): CsvCommit {
  const cells: CellsChange[] = [];
  for (const change of changes) {
    const unsupported = refusal(change);
    if (unsupported) return { outcome: unsupported };
    if (change.kind === 'cells') cells.push(change);
  }
  const edits = cells.flatMap((change) => change.cells);
  const stale = stalePlaces(source, edits);
  if (stale.length > 0) return { outcome: { kind: 'conflict', stale } };
  const { document } = source;
  if (edits.length > 0 && document.openQuoteRow !== undefined) {
    return { outcome: refused(message('csv.open-quote', { row: String(document.openQuoteRow) })) };
  }
  const text = edits.length > 0 ? editText(document, edits) : document.text;
  if (text === '') return { outcome: holdsNo('csv.nothing') };
  const bytes = encodeText({ encoding: document.encoding, text });
  if (!bytes) return { outcome: refused(message('csv.encoding')) };
  const edited = readCsv(bytes);
  if (edited.kind === 'unreadable' || !saysWhatWasPlanned(source, edits, edited)) {
    return { outcome: refused(message('csv.ambiguous')) };
  }
  return { outcome: { kind: 'committed', undo: inverseOf(cells) }, bytes, edited };
}

function refusal(change: Change): Unsupported | undefined {
  if (change.kind !== 'cells') return holdsNo(`csv.${change.kind}`);
  if (change.sheet !== CSV_SHEET) return holdsNo('csv.sheet');
  for (const { row, column, before, after, style } of change.cells) {
    if (after.kind === 'formula') return holdsNo('csv.formulas');
    if (style?.after?.kind === 'described' && sameCell(before, after)) {
      return holdsNo('csv.cell-formats');
    }
    if (row > LAST_ROW || column > LAST_COLUMN) return holdsNo('csv.size');
  }
  return undefined;
}

/** What a text table has no place for. */
type Missing = `csv.${
  | Exclude<Change['kind'], 'cells'>
  | 'formulas'
  | 'cell-formats'
  | 'size'
  | 'nothing'}`;

function holdsNo(what: Missing): Unsupported {
  return refused(message('csv.holds-no', { what: message(what) }));
}

function refused(why: FileHostMessage): Unsupported {
  return { kind: 'refused', reason: 'unsupported', message: why };
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
    stale.push({
      sheet: CSV_SHEET,
      cell,
      expected: edit.before,
      found,
      what: message('stale.cell'),
    });
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
