import { textCell } from '../../workbook/cell.ts';
import { type ChangeSet, NO_CHANGES } from '../../workbook/change.ts';
import { cellAt, usedArea } from '../../workbook/grid.ts';
import { formatSheetReference, parseSheetReference } from '../../workbook/sheet-reference.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot.ts';
import { ChangeCollector } from '../change-collector.ts';
import { freeSheetName } from './free-sheet-name.ts';
import { LIST_HEADER_ROW, listSheet } from './list-sheet.ts';

/** A list of texts that we keep on a sheet of the workbook, and know by a defined name. */
export interface OwnList<Key extends string> {
  /** The defined name of the sheet's first cell. */
  readonly definedName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly {
    readonly key: Key;
    readonly header: string;
    readonly width: number;
  }[];
}

/** One line of such a list, by column. */
export type ListLine<Key extends string> = Readonly<Record<Key, string>>;

/** Puts lines below the list; a sheet for it is made where there is none. */
export function appendLines<Key extends string>(
  snapshot: Snapshot,
  list: OwnList<Key>,
  lines: readonly ListLine<Key>[],
): ChangeSet {
  if (lines.length === 0) return NO_CHANGES;
  const sheet = sheetOf(snapshot, list);
  return sheet ? below(sheet, list, lines) : newList(snapshot, list, lines);
}

/** The lines of the list, in their order; none where it isn't there. */
export function readLines<Key extends string>(
  snapshot: Snapshot,
  list: OwnList<Key>,
): readonly ListLine<Key>[] {
  const sheet = sheetOf(snapshot, list);
  const bottom = (sheet && usedArea(sheet.grid)?.bottom) ?? 0;
  const lines: ListLine<Key>[] = [];
  for (let row = LIST_HEADER_ROW + 1; sheet && row <= bottom; row++) {
    const entries = list.columns.map(({ key }, index) => {
      const cell = cellAt(sheet.grid, { row, column: index + 1 });
      return [key, cell.kind === 'text' ? cell.text : ''];
    });
    lines.push(Object.fromEntries(entries));
  }
  return lines;
}

function sheetOf<Key extends string>(
  snapshot: Snapshot,
  { definedName }: OwnList<Key>,
): SheetSnapshot | undefined {
  const reference = parseSheetReference(snapshot.names.get(definedName) ?? '');
  return reference && findSheet(snapshot, reference.sheet);
}

function below<Key extends string>(
  sheet: SheetSnapshot,
  { columns }: OwnList<Key>,
  lines: readonly ListLine<Key>[],
): ChangeSet {
  const last = Math.max(LIST_HEADER_ROW, usedArea(sheet.grid)?.bottom ?? 0);
  const collector = new ChangeCollector();
  lines.forEach((line, offset) => {
    columns.forEach(({ key }, index) => {
      const column = index + 1;
      const style = { kind: 'like', row: last, column } as const;
      collector.setCell(sheet, last + 1 + offset, column, textCell(line[key]), style);
    });
  });
  return collector.build();
}

function newList<Key extends string>(
  snapshot: Snapshot,
  { definedName, title, subtitle, columns }: OwnList<Key>,
  lines: readonly ListLine<Key>[],
): ChangeSet {
  const after = listSheet({
    name: freeSheetName(snapshot, title),
    title,
    subtitle,
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: lines.map((line) => columns.map(({ key }) => line[key])),
  });
  const area = { top: 1, bottom: 1, left: 1, right: 1 };
  const target = formatSheetReference({ sheet: after.name, area });
  const index = snapshot.sheets.length;
  return {
    changes: [
      { kind: 'sheet', sheet: after.name, index, before: null, after },
      { kind: 'name', name: definedName, before: null, after: target },
    ],
  };
}
