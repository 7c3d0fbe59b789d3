import { columnLetters, type SheetName } from '../../../core/workbook/address.ts';
import { pointsOf } from '../column-width.ts';
import type { WriteTarget } from './target.ts';

/** The longest list of rows that we give to Excel as one address; it takes 8,192 characters. */
const LONGEST_ADDRESS = 4_000;
const ACTION_BYTES = 1_000;

/** Widths in characters by 1-based column. */
export function writeColumnWidths(
  worksheet: Excel.Worksheet,
  widths: ReadonlyMap<number, number>,
): void {
  for (const [column, width] of widths) {
    const letters = columnLetters(column);
    worksheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOf(width);
  }
}

/** Heights in points by 1-based row; rows of the same height take one action, however many they are. */
export async function writeRowHeights(
  target: WriteTarget,
  sheet: SheetName,
  heights: ReadonlyMap<number, number>,
): Promise<void> {
  for (const [height, rows] of rowsByHeight(heights)) {
    for (const address of rowAddresses(rows)) {
      await target.willSend(ACTION_BYTES + address.length);
      target.sheet(sheet).getRanges(address).format.rowHeight = height;
    }
  }
}

function rowsByHeight(heights: ReadonlyMap<number, number>): ReadonlyMap<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const [row, height] of heights) {
    const same = rows.get(height) ?? [];
    rows.set(height, same);
    same.push(row);
  }
  return rows;
}

/** "1:3,7:7", as few addresses as their length allows. */
function rowAddresses(rows: readonly number[]): readonly string[] {
  const addresses: string[] = [];
  let address = '';
  for (const [first, last] of runsOf(rows)) {
    const run = `${first}:${last}`;
    if (address !== '' && address.length + run.length >= LONGEST_ADDRESS) {
      addresses.push(address);
      address = '';
    }
    address = address === '' ? run : `${address},${run}`;
  }
  return address === '' ? addresses : [...addresses, address];
}

function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [first: number, last: number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
