import { formatArea, type SheetName } from '../../../core/workbook/address.ts';
import type { CellChange, CellsChange, Change, ChangeSet } from '../../../core/workbook/change.ts';
import { inverse } from '../../../core/workbook/inverse.ts';
import { keptLookReference, LOOK_PROPERTIES } from '../kept-look.ts';
import { keyOf } from '../read/sheet-cells.ts';
import type { ReadWorkbook } from '../read/workbook.ts';
import { GENERAL, neededFormat } from './number-format.ts';

/** The looks that cells have before their styles change, by sheet and place. */
export type KeptLooks = ReadonlyMap<SheetName, ReadonlyMap<number, Excel.SettableCellProperties>>;

/** Asks for the looks of all cells whose style changes; the result can be taken after a sync. */
export function askLooks({ structure }: ReadWorkbook, { changes }: ChangeSet): () => KeptLooks {
  const asked = changes.flatMap((change) => {
    const worksheet = 'sheet' in change ? structure.worksheets.get(change.sheet) : undefined;
    if (change.kind !== 'cells' || !worksheet) return [];
    return spansOf(change).map(({ column, top, bottom }) => {
      const address = formatArea({ top, left: column, bottom, right: column });
      const answer = worksheet.getRange(address).getCellProperties(LOOK_PROPERTIES);
      return { sheet: change.sheet, column, top, answer };
    });
  });
  return () => {
    const looks = new Map<SheetName, Map<number, Excel.SettableCellProperties>>();
    for (const { sheet, column, top, answer } of asked) {
      const ofSheet = looks.get(sheet) ?? new Map<number, Excel.SettableCellProperties>();
      looks.set(sheet, ofSheet);
      answer.value.forEach(([look], index) => {
        if (look) ofSheet.set(keyOf(top + index, column), look as Excel.SettableCellProperties);
      });
    }
    return looks;
  };
}

/** Whether any cell's style changes. */
export function changesLooks({ changes }: ChangeSet): boolean {
  return changes.some((change) => change.kind === 'cells' && spansOf(change).length > 0);
}

/** Column by column the rows from the first to the last cell whose style changes. */
function spansOf({ cells }: CellsChange) {
  const spans = new Map<number, { column: number; top: number; bottom: number }>();
  for (const { row, column, style } of cells) {
    if (!style) continue;
    const span = spans.get(column);
    if (span) span.bottom = row;
    else spans.set(column, { column, top: row, bottom: row });
  }
  return [...spans.values()];
}

/** The undo of changes: their inverse, with number formats and looks as they were. */
export function undoOf(read: ReadWorkbook, looks: KeptLooks, changes: ChangeSet): ChangeSet {
  const kept = changes.changes.map((change) =>
    change.kind === 'cells' ? withKeptLooks(read, looks, change) : change,
  );
  return inverse({ changes: kept });
}

function withKeptLooks(read: ReadWorkbook, looks: KeptLooks, change: CellsChange): Change {
  const cells = read.cells.get(change.sheet);
  return {
    ...change,
    cells: change.cells.map((cell): CellChange => {
      const { row, column, style } = cell;
      const numberFormat = cells?.numberFormat(row, column) ?? GENERAL;
      if (!style && neededFormat(cell.after, numberFormat) === undefined) return cell;
      const properties = style && looks.get(change.sheet)?.get(keyOf(row, column));
      const look = { numberFormat, ...(properties ? { properties } : {}) };
      const before = { kind: 'kept', reference: keptLookReference(look) } as const;
      return { ...cell, style: { before, after: style?.after ?? null } };
    }),
  };
}
