import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { Area } from '../../workbook/address.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** Blank rows below a register that get its dropdowns and colours, so that the next risks have them. */
const SPARE_ROWS = 50;
/** Blank rows that stay between those and whatever follows. */
const GAP = 2;

/** The data rows of one column of a register, with free rows below where the sheet has some. */
export function dataArea(register: RecognisedRegister, column: number, sheet: SheetSnapshot): Area {
  const top = Math.max(register.firstRow, register.headerRow + 1);
  const last = Math.max(top, register.lastRow);
  return { top, bottom: last + spareRows(last, sheet), left: column, right: column };
}

/** None below an Excel table, which carries its rules along as it grows. */
function spareRows(last: number, { grid, tables, merges }: SheetSnapshot): number {
  if (tables.some(({ area }) => area.top <= last && area.bottom >= last)) return 0;
  let next = last + SPARE_ROWS + GAP + 1;
  for (const row of grid.keys()) if (row > last && row < next) next = row;
  for (const { top } of [...merges, ...tables.map(({ area }) => area)]) {
    if (top > last && top < next) next = top;
  }
  return Math.max(0, next - last - 1 - GAP);
}

/** Whether two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    one.bottom >= other.top &&
    one.left <= other.right &&
    one.right >= other.left
  );
}
