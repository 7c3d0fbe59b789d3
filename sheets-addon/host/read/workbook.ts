import { type SheetName, sheetName } from '../../../core/workbook/address.ts';
import type { ReadRequest } from '../../../core/workbook/host.ts';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../../core/workbook/snapshot.ts';
import { dateSerials } from '../date-serials.ts';
import type { Spreadsheet } from '../services.ts';
import { readSettings } from '../settings.ts';
import { readNames } from './names.ts';
import { type ReadContext, readSheet } from './sheet.ts';

/** The sheets that are asked for, in tab order. Google Sheets counts days as Excel's system of 1900. */
export function readWorkbook(spreadsheet: Spreadsheet, { sheets }: ReadRequest): Snapshot {
  return snapshotOf(spreadsheet, (name, read) =>
    !sheets || sheets.includes(name) ? read() : undefined,
  );
}

/** All sheets in tab order, but only some of them with what they hold; the others seem empty. */
export function readTouched(spreadsheet: Spreadsheet, touched: ReadonlySet<SheetName>): Snapshot {
  return snapshotOf(spreadsheet, (name, read) => (touched.has(name) ? read() : emptySheet(name)));
}

function snapshotOf(
  spreadsheet: Spreadsheet,
  choose: (name: SheetName, read: () => SheetSnapshot) => SheetSnapshot | undefined,
): Snapshot {
  const names = readNames(spreadsheet);
  const context: ReadContext = {
    names,
    serialOf: dateSerials(spreadsheet.getSpreadsheetTimeZone()),
  };
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => choose(sheetName(sheet.getName()), () => readSheet(sheet, context)))
    .filter((sheet): sheet is SheetSnapshot => sheet !== undefined);
  return { dateSystem: 1900, sheets, names, settings: readSettings(spreadsheet) };
}
