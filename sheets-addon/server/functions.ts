import type { CellReference, SheetName } from '../../core/workbook/address.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { ReadRequest } from '../../core/workbook/host.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { type CommitReply, commitChanges } from '../host/commit.ts';
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
