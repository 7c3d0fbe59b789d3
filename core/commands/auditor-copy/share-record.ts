import type { CheckContext } from '../../findings/check-context.ts';
import { SHARED_COPIES_NAME } from '../../recognise/own-sheets.ts';
import type { CopyDetails } from '../../sharing/sharing-choices.ts';
import { textCell } from '../../workbook/cell.ts';
import type { Change, ChangeSet } from '../../workbook/change.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import { cellAt, usedArea } from '../../workbook/grid.ts';
import { formatSheetReference, parseSheetReference } from '../../workbook/sheet-reference.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot.ts';
import { ChangeCollector } from '../change-collector.ts';
import { freeSheetName } from '../template/free-sheet-name.ts';
import { LIST_HEADER_ROW, listSheet } from '../template/list-sheet.ts';
import type { CopyPart } from './copy-parts.ts';

/** One line of the list of shared copies, by column. */
export type ShareRecord = Readonly<Record<(typeof RECORD_COLUMNS)[number]['key'], string>>;

const RECORD_COLUMNS = [
  { key: 'date', header: 'Date', width: 12 },
  { key: 'sharedWith', header: 'Shared with', width: 28 },
  { key: 'purpose', header: 'Purpose', width: 28 },
  { key: 'sheets', header: 'What was shared', width: 44 },
  { key: 'soaVersion', header: 'SoA version', width: 12 },
  { key: 'preparedBy', header: 'Prepared by', width: 20 },
  { key: 'approvedBy', header: 'Approved by', width: 20 },
  { key: 'fingerprint', header: 'Fingerprint (SHA-256)', width: 36 },
] as const;
const SHEET = 'Shared copies';

/** What the list says about a copy. */
export function shareRecord(
  { today }: { readonly today: CalendarDate },
  details: CopyDetails,
  parts: readonly CopyPart[],
  fingerprint: string,
): ShareRecord {
  const { sharedWith, purpose, soaVersion, preparedBy, approvedBy } = details;
  const sheets = parts.map(({ definition, leftOut }) =>
    leftOut.columns > 0
      ? `${definition.name} (without ${leftOut.columns} columns)`
      : definition.name,
  );
  return {
    date: today,
    sharedWith,
    purpose,
    sheets: sheets.join(', '),
    soaVersion,
    preparedBy,
    approvedBy,
    fingerprint,
  };
}

/** Writes down in the team's workbook what was shared, with whom and when; each copy once. */
export function recordSharing({ snapshot }: Pick<CheckContext, 'snapshot'>, record: ShareRecord) {
  const sheet = sharedCopiesSheet(snapshot);
  return sheet ? withLine(sheet, record) : withList(snapshot, record);
}

/** The list of shared copies; undefined where there is none. */
export function sharedCopiesSheet(snapshot: Snapshot): SheetSnapshot | undefined {
  const reference = parseSheetReference(snapshot.names.get(SHARED_COPIES_NAME) ?? '');
  return reference && findSheet(snapshot, reference.sheet);
}

/** The copies that were shared, as the list has them, oldest first. */
export function sharedCopies(snapshot: Snapshot): readonly ShareRecord[] {
  const sheet = sharedCopiesSheet(snapshot);
  const bottom = (sheet && usedArea(sheet.grid)?.bottom) ?? 0;
  const records: ShareRecord[] = [];
  for (let row = LIST_HEADER_ROW + 1; sheet && row <= bottom; row++) {
    const entries = RECORD_COLUMNS.map(({ key }, index) => {
      const cell = cellAt(sheet.grid, { row, column: index + 1 });
      return [key, cell.kind === 'text' ? cell.text : ''];
    });
    records.push(Object.fromEntries(entries));
  }
  return records;
}

function withLine(sheet: SheetSnapshot, record: ShareRecord): ChangeSet {
  const row = (usedArea(sheet.grid)?.bottom ?? LIST_HEADER_ROW) + 1;
  const collector = new ChangeCollector();
  RECORD_COLUMNS.forEach(({ key }, index) => {
    const column = index + 1;
    const style = { kind: 'like', row: row - 1, column } as const;
    collector.setCell(sheet, row, column, textCell(record[key]), style);
  });
  return collector.build();
}

function withList(snapshot: Snapshot, record: ShareRecord): ChangeSet {
  const after = listSheet({
    name: freeSheetName(snapshot, SHEET),
    title: SHEET,
    subtitle: 'What was handed out of this workbook, to whom and when.',
    columns: RECORD_COLUMNS.map(({ header, width }) => ({ header, width })),
    rows: [RECORD_COLUMNS.map(({ key }) => record[key])],
  });
  const area = { top: 1, bottom: 1, left: 1, right: 1 };
  const target = formatSheetReference({ sheet: after.name, area });
  const index = snapshot.sheets.length;
  const changes: readonly Change[] = [
    { kind: 'sheet', sheet: after.name, index, before: null, after },
    { kind: 'name', name: SHARED_COPIES_NAME, before: null, after: target },
  ];
  return { changes };
}
