import {
  type Area,
  formatAbsoluteArea,
  parseArea,
  quoteSheetName,
  type SheetName,
  sheetName,
} from './address.ts';

/** An area of a sheet, as defined names refer to it. */
export interface SheetReference {
  readonly sheet: SheetName;
  readonly area: Area;
}

/** "'Risks'!$A$1:$C$9" */
export function formatSheetReference({ sheet, area }: SheetReference): string {
  return `${quoteSheetName(sheet)}!${formatAbsoluteArea(area)}`;
}

/** Reads "'Risks'!$A$1:$C$9" or "Risks!A1"; undefined where the text is no area of one sheet. */
export function parseSheetReference(text: string): SheetReference | undefined {
  const [, quoted, plain, cells = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const area = parseArea(cells);
  return name === undefined || !area ? undefined : { sheet: sheetName(name), area };
}
