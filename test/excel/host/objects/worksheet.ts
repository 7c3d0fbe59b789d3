import type { Area } from '../../../../core/workbook/address.ts';
import { type ClientObject, ExcelError } from '../client-object.ts';
import type { SheetModel, WorkbookModel } from '../workbook-model.ts';
import { chartsObject } from './charts.ts';
import { conditionalFormatsObject } from './conditional-formats.ts';
import { areaOf, rangeObject } from './range.ts';
import { tablesObject } from './tables.ts';
import { WHOLE_SHEET } from './whole-sheet.ts';

/** A sheet. */
export function worksheetObject(book: WorkbookModel, sheet: SheetModel): ClientObject {
  return {
    value: sheet,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => book.sheets.indexOf(sheet),
      StandardWidth: () => 8.43,
    },
    set: {
      Position: (position: number) => moveTo(book, sheet, position),
      Visibility: (visibility: string) => {
        sheet.visibility = visibility;
      },
      TabColor: (colour: string) => void sheet.looks.set('tabColor', colour),
      Gridlines: (shows: boolean) => void sheet.looks.set('showGridlines', shows),
    },
    to: {
      ...parts(sheet),
      GetRange: (address?: string) => rangeObject(sheet, address ? areaOf(address) : WHOLE_SHEET),
      GetRanges: (addresses: string) => rangesObject(sheet, addresses),
      GetUsedRangeOrNullObject: (valuesOnly = false) => {
        const used = sheet.usedArea(valuesOnly);
        return used ? rangeObject(sheet, used) : null;
      },
      Tables: () => tablesObject(sheet),
      Charts: () => chartsObject(sheet),
    },
    call: {
      Activate: () => {
        book.active = sheet;
      },
      Calculate: () => {
        sheet.calculations++;
      },
      Delete: () => {
        guardStructure(book);
        remove(book, sheet);
      },
    },
  };
}

const LONGEST_ADDRESS = 8_192;

/** Ranges of a sheet as one object that formats all of them. */
function rangesObject(sheet: SheetModel, addresses: string): ClientObject {
  if (addresses.length > LONGEST_ADDRESS) {
    throw new ExcelError('InvalidArgument', 'The address is too long.');
  }
  const ranges = addresses.split(',').map((address) => rangeObject(sheet, areaOf(address)));
  const heights = ranges.map((range) => range.to?.Format?.()?.set?.RowHeight);
  return {
    to: {
      Format: () => ({
        set: {
          RowHeight: (height: number) => {
            for (const set of heights) set?.(height as never);
          },
        },
      }),
    },
  };
}

function moveTo(book: WorkbookModel, sheet: SheetModel, position: number): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

function remove(book: WorkbookModel, sheet: SheetModel): void {
  const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  if (visible.length === 1 && visible[0] === sheet) {
    throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
}

function parts(sheet: SheetModel): NonNullable<ClientObject['to']> {
  return {
    FreezePanes: () => freezePanesObject(sheet),
    AutoFilter: () => filterObject(sheet),
    Protection: () => protectionObject(sheet),
    PageLayout: () => pageLayoutObject(sheet),
    HorizontalPageBreaks: () => ({
      to: { Add: () => ({}) },
    }),
    ConditionalFormats: () => conditionalFormatsObject(sheet, WHOLE_SHEET),
  };
}

function freezePanesObject(sheet: SheetModel): ClientObject {
  const { rows, columns } = sheet.frozen;
  return {
    to: {
      GetLocationOrNullObject: () => {
        if (rows === 0 && columns === 0) return null;
        const { bottom, right } = WHOLE_SHEET;
        const area = { top: 1, left: 1, bottom: rows || bottom, right: columns || right };
        return rangeObject(sheet, area);
      },
    },
    call: {
      FreezeAt: (range: string | { area: Area }) => {
        const { bottom, right } = typeof range === 'string' ? areaOf(range) : range.area;
        sheet.frozen = { rows: bottom, columns: right };
      },
      FreezeRows: (count: number) => {
        sheet.frozen = { rows: count, columns: 0 };
      },
      FreezeColumns: (count: number) => {
        sheet.frozen = { rows: 0, columns: count };
      },
      Unfreeze: () => {
        sheet.frozen = { rows: 0, columns: 0 };
      },
    },
  };
}

function filterObject(sheet: SheetModel): ClientObject {
  return {
    get: { IsDataFiltered: () => sheet.isFiltered },
    to: { GetRangeOrNullObject: () => (sheet.filter ? rangeObject(sheet, sheet.filter) : null) },
    call: {
      Apply: (range: string) => {
        guard(sheet);
        sheet.filter = areaOf(range);
      },
      Remove: () => {
        guard(sheet);
        sheet.filter = null;
      },
    },
  };
}

function protectionObject(sheet: SheetModel): ClientObject {
  return {
    get: {
      Protected: () => sheet.isProtected,
      Options: () => sheet.looks.get('protection') ?? null,
    },
    call: {
      Protect: (options: unknown) => {
        guard(sheet);
        sheet.isProtected = true;
        sheet.looks.set('protection', options);
      },
      Unprotect: (password?: string) => {
        if (sheet.password !== undefined && sheet.password !== password) {
          throw new ExcelError('AccessDenied', 'The password is wrong.');
        }
        sheet.isProtected = false;
      },
    },
  };
}

/** How the sheet is printed: kept, not looked at. */
function pageLayoutObject(sheet: SheetModel): ClientObject {
  const keep = (name: string) => (value: unknown) => void sheet.looks.set(`page.${name}`, value);
  const footer = { set: { CenterFooter: keep('footer') } };
  return {
    set: { Orientation: keep('orientation'), PaperSize: keep('paperSize'), Zoom: keep('zoom') },
    to: { HeadersFooters: () => ({ to: { DefaultForAllPages: () => footer } }) },
    call: { SetPrintTitleRows: keep('titleRows'), SetPrintTitleColumns: keep('titleColumns') },
  };
}

/** A workbook whose structure is protected refuses that sheets come and go. */
export function guardStructure(book: WorkbookModel): void {
  if (book.isProtected) {
    throw new ExcelError('AccessDenied', 'You cannot perform the requested operation.');
  }
}

/** A protected sheet refuses what would change it. */
export function guard(sheet: SheetModel): void {
  if (sheet.isProtected) {
    throw new ExcelError('AccessDenied', 'You cannot perform the requested operation.');
  }
}
