import type { Position } from '../../core/workbook/address.ts';
import type { WorkbookHost } from '../../core/workbook/host.ts';
import { RISKS } from '../contract/contract-workbook.ts';
import { openExcel } from '../excel/node/open-excel.ts';
import { openSpreadsheet } from '../sheets/fake/sheets-script.ts';
import { FakeSpreadsheet } from '../sheets/fake/spreadsheet.ts';

/** A host of which one step fails, counted from when that is asked for: a call, or a message to Excel. */
export interface FaultyHost {
  readonly host: WorkbookHost;
  failAt(step: number, how: 'once' | 'from then on'): void;
  /** Has another person write a text on the sheet of risks right before a step. */
  editAt(step: number, place: Position, text: string): void;
  /** Lets everything work again; whether the step was ever reached. */
  works(): boolean;
}

type AtStep = (count: number) => boolean;

/** Counts steps; `reach` is called before each, and says whether it fails. */
class Steps {
  #count = 0;
  #isReached = false;
  #reach: AtStep = () => false;

  next(): boolean {
    this.#count++;
    return this.#reach(this.#count);
  }

  plan(step: number, reach: () => boolean, goesOn = false): void {
    this.#count = 0;
    this.#isReached = false;
    this.#reach = (count) => {
      if (count < step || (count > step && !goesOn)) return false;
      this.#isReached = true;
      return reach();
    };
  }

  end(): boolean {
    this.#reach = () => false;
    return this.#isReached;
  }
}

function faulty(
  host: WorkbookHost,
  steps: Steps,
  edit: (place: Position, text: string) => void,
): FaultyHost {
  return {
    host,
    failAt: (step, how) => steps.plan(step, () => true, how === 'from then on'),
    editAt: (step, place, text) =>
      steps.plan(step, () => {
        edit(place, text);
        return false;
      }),
    works: () => steps.end(),
  };
}

/** Every call of a service is a step. */
export async function openFaultySheets(): Promise<FaultyHost> {
  const book = new FakeSpreadsheet();
  book.rowsOfNewSheets = 30;
  book.addSheet('Start');
  const { host } = openSpreadsheet(book);
  const steps = new Steps();
  const { onCall } = book.log;
  book.log.onCall = (name) => {
    onCall(name);
    if (steps.next()) throw new Error('Service Spreadsheets timed out.');
  };
  return faulty(host, steps, ({ row, column }, text) => {
    const sheet = book.sheets.find(({ model }) => model.name === RISKS);
    if (sheet) sheet.model.cell({ row, column }).content = { kind: 'text', text };
  });
}

/** Every message of the client library to Excel is a step. */
export async function openFaultyExcel(): Promise<FaultyHost> {
  const { excel, host, book } = await openExcel();
  const steps = new Steps();
  Object.defineProperty(excel, 'failNext', {
    get: () => (steps.next() ? { Code: 'GeneralException', Message: 'technical' } : undefined),
    set: () => {},
  });
  return faulty(host, steps, ({ row, column }, text) => {
    const sheet = book.sheets.find(({ name }) => name === RISKS);
    if (sheet) sheet.store(row, column).cell = { value: text };
  });
}
