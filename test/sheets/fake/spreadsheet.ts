import type { Area } from '../../../core/workbook/address.ts';
import { addMetadata, FakeMetadata, type MetadataModel } from './metadata.ts';
import type { FakeRange } from './range.ts';
import { asService, CallLog, fakeOf } from './service.ts';
import { FakeSheet } from './sheet.ts';
import { SheetModel } from './sheet-model.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const MOST_CELLS = 10_000_000;

/** A spreadsheet, as scripts see it. */
export class FakeSpreadsheet
  implements
    Pick<
      Spreadsheet,
      | 'addDeveloperMetadata'
      | 'deleteSheet'
      | 'getDeveloperMetadata'
      | 'getName'
      | 'getNamedRanges'
      | 'getSheetByName'
      | 'getSheets'
      | 'getSpreadsheetTheme'
      | 'getSpreadsheetTimeZone'
      | 'insertSheet'
      | 'removeNamedRange'
      | 'setActiveSheet'
      | 'setNamedRange'
      | 'toast'
    >
{
  readonly log = new CallLog();
  readonly service: Spreadsheet;
  readonly metadata: MetadataModel[] = [];
  readonly toasts: string[] = [];
  timeZone = 'Europe/Berlin';
  /** Fewer make tests with many sheets fast. */
  rowsOfNewSheets = 1000;
  sheets: FakeSheet[] = [];
  selected: { readonly sheet: string; readonly area: Area } | undefined;
  /** Makes a date of the script's own realm that shows a serial on the spreadsheet's clocks. */
  dateOf: (serial: number) => object = () => {
    throw new Error('no script runs');
  };
  readonly #names = new Map<string, FakeRange>();

  constructor() {
    this.service = asService('Spreadsheet', this, this.log);
  }

  /** Adds a sheet at the end, for tests to fill. */
  addSheet(name: string): FakeSheet {
    const sheet = new FakeSheet(this, new SheetModel(name, this.rowsOfNewSheets));
    this.sheets.push(sheet);
    return sheet;
  }

  getName(): string {
    return 'Register';
  }

  getSpreadsheetTimeZone(): string {
    return this.timeZone;
  }

  /** Spreadsheets that were never given a theme have none. */
  getSpreadsheetTheme(): null {
    return null;
  }

  getSheets(): Sheet[] {
    return this.sheets.map(({ service }) => service);
  }

  getSheetByName(name: string): Sheet | null {
    return this.sheets.find(({ model }) => model.name === name)?.service ?? null;
  }

  insertSheet(name?: unknown, index?: unknown): Sheet {
    if (typeof name !== 'string' || typeof index !== 'number') {
      throw new Error('not faked: insertSheet without name and index');
    }
    const isTaken = this.sheets.some(
      ({ model }) => model.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) throw new Error(`A sheet with the name "${name}" already exists.`);
    const sheet = new FakeSheet(this, new SheetModel(name, this.rowsOfNewSheets));
    this.sheets.splice(index, 0, sheet);
    this.checkSize();
    return sheet.service;
  }

  deleteSheet(sheet: Sheet): void {
    if (this.sheets.length === 1) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    this.sheets.splice(this.sheets.indexOf(fakeOf(sheet)), 1);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return [...this.#names].map(([name, range]) =>
      asService(
        'NamedRange',
        {
          getName: () => name,
          getRange: () => {
            if (!this.sheets.includes(range.sheet)) throw new Error('The range is gone.');
            return range.service;
          },
        },
        this.log,
      ),
    );
  }

  setNamedRange(name: string, range: Range): void {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) {
      throw new Error('The name of the range is invalid.');
    }
    this.#names.set(name, fakeOf(range));
  }

  removeNamedRange(name: string): void {
    if (!this.#names.delete(name)) throw new Error(`no named range ${name}`);
  }

  addDeveloperMetadata(
    key: string,
    value?: string | Visibility,
    visibility?: Visibility,
  ): Spreadsheet {
    addMetadata(this.metadata, key, value, visibility);
    return this.service;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.metadata.map((entry) => new FakeMetadata(this.metadata, entry, this.log).service);
  }

  toast(message: string): void {
    this.toasts.push(message);
  }

  /** Throws where there are more cells than a spreadsheet holds. */
  checkSize(): void {
    const cells = this.sheets.reduce((sum, { model }) => sum + model.rows * model.columns, 0);
    if (cells > MOST_CELLS) {
      throw new Error(
        'This action would increase the number of cells above the limit of 10000000.',
      );
    }
  }
}
