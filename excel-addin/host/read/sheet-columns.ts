import { type Area, columnLetters, formatArea } from '../../../core/workbook/address.ts';
import { withoutAreas } from '../../../core/workbook/areas.ts';
import type { SheetSnapshot } from '../../../core/workbook/snapshot.ts';
import { charactersOf } from '../column-width.ts';
import { askAreas, type SheetOutline } from './sheet-outline.ts';

/** Columns whose widths are read even where nothing stands in them. */
const LEAST_COLUMNS = 26;

/** Asks for widths and hidden columns; the result can be taken after the next sync. */
export function askColumns(
  worksheet: Excel.Worksheet,
  used: Area | undefined,
): () => Pick<SheetSnapshot, 'columnWidths' | 'hiddenColumns'> {
  const last = Math.max(LEAST_COLUMNS, used?.right ?? 0);
  const properties = worksheet
    .getRange(`A:${columnLetters(last)}`)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () => {
    const columnWidths = new Map<number, number>();
    const hiddenColumns = new Set<number>();
    properties.value.forEach(({ columnHidden, format }, index) => {
      if (columnHidden) hiddenColumns.add(index + 1);
      const width = charactersOf(format?.columnWidth ?? 0);
      if (width) columnWidths.set(index + 1, width);
    });
    return { columnWidths, hiddenColumns };
  };
}

/** Asks for the rows of the used area that are hidden, by hand or by a filter. */
export function askHiddenRows(
  worksheet: Excel.Worksheet,
  { used, canSearch }: SheetOutline,
): () => ReadonlySet<number> {
  if (!used) return () => new Set();
  return canSearch ? askUnseenRows(worksheet, used) : askRowByRow(worksheet, used);
}

function askUnseenRows(worksheet: Excel.Worksheet, used: Area): () => ReadonlySet<number> {
  const visible = askAreas(
    worksheet.getRange(formatArea(used)).getSpecialCellsOrNullObject('Visible'),
  );
  return () => {
    const rows = visible().map((area) => ({ ...area, left: used.left, right: used.right }));
    const hidden = new Set<number>();
    for (const { top, bottom } of withoutAreas([used], rows)) {
      for (let row = top; row <= bottom; row++) hidden.add(row);
    }
    return hidden;
  };
}

function askRowByRow(worksheet: Excel.Worksheet, { top, bottom }: Area): () => ReadonlySet<number> {
  const rows = worksheet.getRange(`${top}:${bottom}`).getRowProperties({ rowHidden: true });
  return () =>
    new Set(rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : [])));
}
