import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { Area } from '../../workbook/address.ts';

/** The data rows of one column of a register; its first row below the header where it has none. */
export function dataArea(register: RecognisedRegister, column: number): Area {
  const top = Math.max(register.firstRow, register.headerRow + 1);
  return { top, bottom: Math.max(top, register.lastRow), left: column, right: column };
}

/** Whether an area lies wholly inside another. */
export function isCovered(area: Area, by: Area): boolean {
  return (
    area.top >= by.top && area.bottom <= by.bottom && area.left >= by.left && area.right <= by.right
  );
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
