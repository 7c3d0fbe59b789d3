import { type Area, sheetName } from '../../core/workbook/address.ts';
import { formatSheetReference } from '../../core/workbook/sheet-reference.ts';
import type { Range, Sheet } from './services.ts';

/** The cells of a range, 1-based. */
export function areaOf(range: Range): Area {
  return {
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  };
}

/** The range of an area. */
export function rangeOf(sheet: Sheet, { top, left, bottom, right }: Area): Range {
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}

/** "'Risks'!$C$2:$C$3", as defined names have it. */
export function referenceTo(range: Range): string {
  return formatSheetReference({
    sheet: sheetName(range.getSheet().getName()),
    area: areaOf(range),
  });
}
