import {
  type Area,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
} from '../../core/workbook/address.ts';

/** The area of an address such as "Risks!A1:C9", "A:C" or "1:3". Throws on anything else. */
export function localArea(address: string): Area {
  const cells = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const area = parseArea(cells) ?? wholeColumns(cells) ?? wholeRows(cells);
  if (!area) throw new Error(`Excel gave an address that is none: ${address}`);
  return area;
}

function wholeColumns(cells: string): Area | undefined {
  const [left, right] = cells.split(':').map(columnNumber);
  return left && right ? { top: 1, left, bottom: LAST_ROW, right } : undefined;
}

function wholeRows(cells: string): Area | undefined {
  const [top, bottom] = cells.split(':').map(Number);
  return top && bottom ? { top, left: 1, bottom, right: LAST_COLUMN } : undefined;
}
