import type { Area } from '../../../core/workbook/address.ts';
import { overlaps } from '../../../core/workbook/areas.ts';
import type { SheetModel } from './sheet-model.ts';
import { BLANK } from './typed-input.ts';

/** Merges an area's cells; all but the first lose what they hold. */
export function merge(sheet: SheetModel, area: Area): void {
  if (sheet.merges.some((other) => overlaps(other, area))) {
    throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  }
  if (isCut(area, sheet.frozenRows, sheet.frozenColumns)) {
    throw new Error('You can’t merge frozen and non-frozen cells.');
  }
  if (sheet.filter && isTall(area) && overlaps(sheet.filter, area)) {
    throw new Error('You can’t vertically merge cells in a range with an existing filter.');
  }
  sheet.merges.push(area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.isCovered({ row, column })) sheet.cell({ row, column }).content = BLANK;
    }
  }
}

/** Throws where frozen rows or columns would hold only a part of merged cells. */
export function checkFreeze(sheet: SheetModel, rows: number, columns: number): void {
  if (sheet.merges.some((area) => isCut(area, rows, columns))) {
    throw new Error(
      'Sorry, it is not possible to freeze columns which contain only part of a merged cell.',
    );
  }
}

/** Throws where a filter would stand over vertically merged cells. */
export function checkFilter(sheet: SheetModel, area: Area): void {
  if (sheet.merges.some((merged) => isTall(merged) && overlaps(merged, area))) {
    throw new Error('You can’t create a filter over a range containing vertical merges.');
  }
}

function isCut({ top, left, bottom, right }: Area, rows: number, columns: number): boolean {
  return (top <= rows && bottom > rows) || (left <= columns && right > columns);
}

function isTall({ top, bottom }: Area): boolean {
  return bottom > top;
}
