import { readXlsx } from '../../../xlsx/read.ts';
import { bookOfSnapshot } from '../../excel/host/book-of-snapshot.ts';
import { ExcelTestHost, type OfficeWindow } from '../../excel/host/excel-test-host.ts';
import type { WorkbookModel } from '../../excel/host/workbook-model.ts';

/** What tests find on the page as `excel`. */
export interface ExcelPage {
  readonly host: ExcelTestHost;
  /** Presses a button of the ribbon; resolves when it says that it is done. */
  press(action: string): Promise<void>;
}

declare global {
  var excel: ExcelPage;
  /** The workbook that is open, base64. */
  var openWorkbook: string;
}

/** What the loader of Office's library keeps of the actions that a page associates. */
interface LoadedActions {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (event: { completed(): void }) => void>>;
  };
}

type LoadedOffice = OfficeWindow & { readonly Office: { readonly actions: LoadedActions } };

/** The workbook of the page in the test host: as Excel, behind Office's own client library. */
function openExcel(): void {
  const office = globalThis as unknown as LoadedOffice;
  const host = new ExcelTestHost(bookOf(openWorkbook), office);
  globalThis.excel = {
    host,
    press: (action) =>
      new Promise((resolve) => {
        const { mappings } = office.Office.actions._association;
        mappings[action.toUpperCase()]?.({ completed: resolve });
      }),
  };
}

function bookOf(base64: string): WorkbookModel {
  const read = readXlsx(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  if (read.kind !== 'read') throw new Error(read.message.id);
  const book = bookOfSnapshot(read.snapshot);
  book.name = 'meridian-isms.xlsx';
  return book;
}

openExcel();
