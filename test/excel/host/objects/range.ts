import {
  type Area,
  columnNumber,
  formatArea,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  quoteSheetName,
  sheetName,
} from '../../../../core/workbook/address.ts';
import { type ClientObject, ExcelError } from '../client-object.ts';
import type { SheetModel } from '../workbook-model.ts';
import { cellProperties, columnProperties, setCellProperties } from './cell-properties.ts';
import { conditionalFormatsObject } from './conditional-formats.ts';
import { validationObject } from './data-validation.ts';
import { rangeCalls } from './range-calls.ts';
import { formatObject } from './range-format.ts';
import { rangeGetters, rangeSetters, rowsOf } from './range-values.ts';
import { specialCells } from './special-cells.ts';
import { guard } from './worksheet.ts';

/** What a range stands for when it is an argument. */
export interface RangeValue {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Reads "A1:C9", "Risks!A1", "A:C" and "1:3". */
export function areaOf(address: string): Area {
  const cells = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const area = parseArea(cells) ?? wholeColumns(cells) ?? wholeRows(cells);
  if (!area) throw new ExcelError('InvalidArgument', `${address} is no address.`);
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

/** "Risks!A1:C9", as Excel writes addresses. */
export function addressOf({ sheet, area }: RangeValue): string {
  const name = /^[A-Za-z_]\w*$/.test(sheet.name)
    ? sheet.name
    : quoteSheetName(sheetName(sheet.name));
  return `${name}!${formatArea(area)}`;
}

/** A rectangle of a sheet. */
export function rangeObject(sheet: SheetModel, area: Area): ClientObject {
  const value: RangeValue = { sheet, area };
  return {
    value,
    get: { Address: () => addressOf(value), ...rangeGetters(value) },
    set: rangeSetters(value),
    to: {
      Worksheet: () => ({ get: { Name: () => sheet.name } }),
      Format: () => formatObject(value),
      DataValidation: () => validationObject(value),
      ConditionalFormats: () => conditionalFormatsObject(sheet, area),
      GetRow: (row: number) =>
        rangeObject(sheet, { ...area, top: area.top + row, bottom: area.top + row }),
      GetBoundingRect: (other: RangeValue) => rangeObject(sheet, bounding(area, other.area)),
      GetSpecialCellsOrNullObject: (type: string) => {
        if (!sheet.isSearchable) guard(sheet);
        return areasObject(sheet, specialCells(value, type));
      },
      GetMergedAreasOrNullObject: () => areasObject(sheet, sheet.merges),
    },
    call: {
      ...rangeCalls(value),
      GetRowProperties: () => rowsOf(area).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      GetColumnProperties: () => columnProperties(value),
      GetCellProperties: (asked: object) => cellProperties(value, asked),
      SetCellProperties: (cells: never) => setCellProperties(value, cells),
    },
  };
}

/** Rectangles of a sheet as one object; null where there are none. */
export function areasObject(sheet: SheetModel, areas: readonly Area[]): ClientObject | null {
  if (areas.length === 0) return null;
  const ranges = areas.map((area) => rangeObject(sheet, area));
  return {
    get: { Address: () => areas.map((area) => addressOf({ sheet, area })).join(',') },
    to: { Areas: () => ({ items: () => ranges }) },
  };
}

function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
