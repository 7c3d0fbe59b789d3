import { type HostMessage, message } from '../../core/messages/message.ts';
import { type Area, formatArea, formatPosition } from '../../core/workbook/address.ts';
import { cellIn } from '../../core/workbook/grid.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';

/** What Google Sheets never lets a sheet be; each says why a sheet breaks it, or nothing. */
export const SHEET_LAWS: readonly ((sheet: SheetSnapshot) => HostMessage | undefined)[] = [
  (sheet) => {
    const covered = coveredCell(sheet);
    return covered === undefined ? undefined : message('sheets.under-merge', { cell: covered });
  },
  ({ freeze, merges }) => {
    const cut = merges.find(
      ({ top, left, bottom, right }) =>
        (top <= freeze.rows && bottom > freeze.rows) ||
        (left <= freeze.columns && right > freeze.columns),
    );
    return cut && message('sheets.frozen-merge', { area: formatArea(cut) });
  },
  ({ filter, merges }) => {
    const tall = merges.find(({ top, bottom, left, right }) => {
      return (
        filter && bottom > top && isWithinColumns(filter, left, right) && meets(filter, top, bottom)
      );
    });
    return tall && message('sheets.filtered-merge', { area: formatArea(tall) });
  },
];

/** A cell under merged cells, not their first, that holds something. */
function coveredCell({ grid, merges }: SheetSnapshot): string | undefined {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      const line = grid.get(row);
      for (let column = left; line && column <= right; column++) {
        const isFirst = row === top && column === left;
        if (!isFirst && cellIn(line, column).kind !== 'empty')
          return formatPosition({ row, column });
      }
    }
  }
  return undefined;
}

function isWithinColumns(area: Area, left: number, right: number): boolean {
  return left <= area.right && right >= area.left;
}

function meets(area: Area, top: number, bottom: number): boolean {
  return top <= area.bottom && bottom >= area.top;
}
