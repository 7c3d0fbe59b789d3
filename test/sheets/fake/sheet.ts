import { type Area, parseArea } from '../../../core/workbook/address.ts';
import { overlaps } from '../../../core/workbook/areas.ts';
import { FakeChart, FakeChartBuilder } from './chart.ts';
import { FakeRule } from './conditional-format.ts';
import { ProtectionType, SheetType } from './enumerations.ts';
import { checkFreeze } from './merging.ts';
import { addMetadata, FakeMetadata } from './metadata.ts';
import { FakeProtection, type ProtectionModel } from './protection.ts';
import { FakeRange } from './range.ts';
import { FakeRangeList } from './range-list.ts';
import { asService, fakeOf } from './service.ts';
import { PLAIN_LOOK, type SheetModel } from './sheet-model.ts';
import type { FakeSpreadsheet } from './spreadsheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spread = GoogleAppsScript.Spreadsheet.Range;

const DEFAULT_WIDTH = 100;
let lastChartId = 0;

type Getters =
  | 'getCharts'
  | 'getColumnWidth'
  | 'getConditionalFormatRules'
  | 'getDataRange'
  | 'getDeveloperMetadata'
  | 'getFilter'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getTabColor'
  | 'getType'
  | 'hasHiddenGridlines'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'isSheetHidden';

type Setters =
  | 'addDeveloperMetadata'
  | 'hideSheet'
  | 'insertChart'
  | 'insertColumnsAfter'
  | 'insertRowsAfter'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setActiveSelection'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setConditionalFormatRules'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setRowHeights'
  | 'setTabColor';

/** A sheet, as scripts see it. */
export class FakeSheet implements Pick<Sheet, Getters | Setters> {
  readonly service: Sheet;
  readonly book: FakeSpreadsheet;
  readonly model: SheetModel;
  readonly plainLook = PLAIN_LOOK;

  constructor(book: FakeSpreadsheet, model: SheetModel) {
    this.service = asService('Sheet', this, book.log);
    this.book = book;
    this.model = model;
  }

  getName(): string {
    return this.model.name;
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return this.model.isObject ? SheetType.OBJECT : SheetType.GRID;
  }

  isSheetHidden(): boolean {
    return this.model.isHidden;
  }

  hideSheet(): Sheet {
    this.model.isHidden = true;
    return this.service;
  }

  getMaxRows(): number {
    return this.model.rows;
  }

  getMaxColumns(): number {
    return this.model.columns;
  }

  insertRowsAfter(after: number, count: number): Sheet {
    if (after !== this.model.rows) throw new Error('not faked: rows amid others');
    this.model.rows += count;
    this.book.checkSize();
    return this.service;
  }

  insertColumnsAfter(after: number, count: number): Sheet {
    if (after !== this.model.columns) throw new Error('not faked: columns amid others');
    this.model.columns += count;
    this.book.checkSize();
    return this.service;
  }

  getRange(row: number | string, column = 1, rows = 1, columns = 1): Spread {
    const area =
      typeof row === 'string'
        ? parseArea(row)
        : { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    if (!area) throw new Error('Range not found');
    return this.#range(area).service;
  }

  getRangeList(texts: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    if (texts.length === 0) throw new Error('A range list needs a range.');
    const ranges = texts.map((text) => {
      const area = parseArea(text);
      if (!area) throw new Error('Range not found');
      return this.#range(area);
    });
    return new FakeRangeList(ranges, this.book.log).service;
  }

  getDataRange(): Spread {
    const { row, column } = this.model.lastUsed();
    return this.getRange(1, 1, Math.max(row, 1), Math.max(column, 1));
  }

  getFrozenRows(): number {
    return this.model.frozenRows;
  }

  getFrozenColumns(): number {
    return this.model.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    checkFreeze(this.model, rows, 0);
    this.model.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    checkFreeze(this.model, 0, columns);
    this.model.frozenColumns = columns;
  }

  getColumnWidth(column: number): number {
    return this.model.columnWidths.get(column) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): Sheet {
    if (!Number.isInteger(width)) throw new Error('a width is a whole number of pixels');
    this.#range({ top: 1, bottom: 1, left: first, right: first + count - 1 });
    for (let column = first; column < first + count; column++) {
      this.model.columnWidths.set(column, width);
    }
    return this.service;
  }

  setRowHeights(first: number, count: number, height: number): Sheet {
    if (!Number.isInteger(height)) throw new Error('a height is a whole number of pixels');
    this.#range({ top: first, bottom: first + count - 1, left: 1, right: 1 });
    for (let row = first; row < first + count; row++) this.model.rowHeights.set(row, height);
    return this.service;
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model.hiddenColumns.has(column);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model.hiddenRows.has(row);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.model.filteredRows.has(row);
  }

  hasHiddenGridlines(): boolean {
    return this.model.hasHiddenGridlines;
  }

  getTabColor(): string | null {
    return this.model.tabColour;
  }

  setTabColor(colour: string | null): Sheet {
    this.model.tabColour = colour;
    return this.service;
  }

  setHiddenGridlines(isHidden: boolean): Sheet {
    this.model.hasHiddenGridlines = isHidden;
    return this.service;
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { model } = this;
    if (!model.filter) return null;
    return asService<GoogleAppsScript.Spreadsheet.Filter>(
      'Filter',
      {
        getRange: () =>
          this.#range(model.filter ?? { top: 1, left: 1, bottom: 1, right: 1 }).service,
        getColumnFilterCriteria: (column: number) =>
          model.filteredColumns.has(column) ? asService('FilterCriteria', {}) : null,
        remove: () => {
          model.filter = null;
        },
      },
      this.book.log,
    );
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.model.rules.map((rule) => new FakeRule(rule).service);
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    this.model.rules = rules.map((rule) => fakeOf<FakeRule>(rule).model);
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const ofSheet = type === ProtectionType.SHEET;
    return this.model.protections
      .filter(({ area }) => (area === null) === ofSheet)
      .map((protection) => this.#protection(protection));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const protection = { area: null, canEdit: true, isWarningOnly: false };
    this.model.protections.push(protection);
    return this.#protection(protection);
  }

  addDeveloperMetadata(
    key: string,
    value?: string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    visibility?: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
  ): Sheet {
    addMetadata(this.model.metadata, key, value, visibility);
    return this.service;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { metadata } = this.model;
    return metadata.map((entry) => new FakeMetadata(metadata, entry, this.book.log).service);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new FakeChartBuilder(this.book.log).service;
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return this.model.charts.map((chart) => new FakeChart(chart, this.book.log).service);
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    this.model.charts.push({ ...fakeOf<FakeChart>(chart).model, id: ++lastChartId });
  }

  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const { id } = fakeOf<FakeChart>(chart).model;
    this.model.charts = this.model.charts.filter((one) => one.id !== id);
  }

  setActiveSelection(range: string | Spread): Spread {
    const area = typeof range === 'string' ? parseArea(range) : fakeOf<FakeRange>(range).area;
    if (!area) throw new Error('Range not found');
    this.book.selected = { sheet: this.model.name, area };
    return this.#range(area).service;
  }

  /** Throws where somebody else has closed one of the cells. */
  checkOpen(area: Area): void {
    const isClosed = this.model.protections.some(
      (one) => !one.canEdit && !one.isWarningOnly && (!one.area || overlaps(one.area, area)),
    );
    if (isClosed) {
      throw new Error(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
  }

  #range(area: Area): FakeRange {
    const { rows, columns } = this.model;
    if (area.top < 1 || area.left < 1 || area.bottom > rows || area.right > columns) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return new FakeRange(this, area);
  }

  #protection(model: ProtectionModel): GoogleAppsScript.Spreadsheet.Protection {
    const rangeOf = (area: Area): Spread => this.#range(area).service;
    return new FakeProtection(this.model.protections, model, rangeOf, this.book.log).service;
  }
}
