import { type CellReference, type SheetName, sheetName } from '../../core/workbook/address.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { ReadRequest } from '../../core/workbook/host.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { type CommitReply, commitChanges } from '../host/commit.ts';
import { type PackedAppearance, readAppearance } from '../host/read/appearance.ts';
import { hasCells } from '../host/read/sheet.ts';
import { readWorkbook } from '../host/read/workbook.ts';
import { lastEdit } from './edits.ts';

/** A cell to show. */
export interface CellPlace {
  readonly sheet: SheetName;
  readonly cell: CellReference;
}

/** What the page may ask of the script. Arguments and results travel as JSON. */
export const SERVER_FUNCTIONS = {
  read(request: ReadRequest): Snapshot {
    return readWorkbook(SpreadsheetApp.getActiveSpreadsheet(), request);
  },

  /** The sheets with cells that everybody sees, in tab order. */
  shownSheets(_nothing: null): readonly SheetName[] {
    return SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .filter((sheet) => hasCells(sheet) && !sheet.isSheetHidden())
      .map((sheet) => sheetName(sheet.getName()));
  },

  /** How a sheet looks, for a copy of it; null where it is gone. */
  appearance(name: SheetName): PackedAppearance | null {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? readAppearance(spreadsheet, sheet) : null;
  },

  commit(changes: ChangeSet): CommitReply {
    return commitChanges(SpreadsheetApp.getActiveSpreadsheet(), changes);
  },

  /** Shows a cell and selects it; nothing where its sheet is gone. */
  select({ sheet, cell }: CellPlace): null {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const found = spreadsheet.getSheetByName(sheet);
    if (found) spreadsheet.setActiveSheet(found).setActiveSelection(cell);
    return null;
  },

  /** What the spreadsheet is called. */
  name(_nothing: null): string {
    return SpreadsheetApp.getActiveSpreadsheet().getName();
  },

  /** A text that changes with every edit by hand; empty before the first one. */
  lastEdit(_nothing: null): string {
    return lastEdit();
  },
};

export type ServerFunctions = typeof SERVER_FUNCTIONS;
