import { type Area, formatArea, type Position } from '../../../core/workbook/address.ts';
import { overlaps } from '../../../core/workbook/areas.ts';
import { isDateFormatCode } from '../../../core/workbook/date-format-code.ts';
import { BorderStyle, ColorType, CopyPasteType } from './enumerations.ts';
import { checkFilter, merge } from './merging.ts';
import { asService, fakeOf } from './service.ts';
import type { FakeSheet } from './sheet.ts';
import type { CellModel, LookName } from './sheet-model.ts';
import { BLANK, type Shown, typed } from './typed-input.ts';
import { isRefused } from './validating.ts';
import { FakeDataValidation } from './validation.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type ValidationRule = GoogleAppsScript.Spreadsheet.DataValidation;

type Getters =
  | 'getBackgrounds'
  | 'getColumn'
  | 'getDataValidations'
  | 'getFontColorObjects'
  | 'getFontFamilies'
  | 'getFontLines'
  | 'getFontSizes'
  | 'getFontStyles'
  | 'getFontWeights'
  | 'getFormulas'
  | 'getHorizontalAlignments'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMergedRanges'
  | 'getNotes'
  | 'getNumberFormats'
  | 'getRichTextValues'
  | 'getRow'
  | 'getSheet'
  | 'getValues'
  | 'getVerticalAlignments'
  | 'getWraps';

type Setters =
  | 'clearDataValidations'
  | 'copyTo'
  | 'createFilter'
  | 'merge'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setValues';

/** Cells of a sheet. */
export class FakeRange implements Pick<Range, Getters | Setters> {
  readonly service: Range;
  readonly sheet: FakeSheet;
  readonly area: Area;

  constructor(sheet: FakeSheet, area: Area) {
    this.service = asService('Range', this, sheet.book.log);
    this.sheet = sheet;
    this.area = area;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.sheet.service;
  }

  getRow(): number {
    return this.area.top;
  }

  getColumn(): number {
    return this.area.left;
  }

  getLastRow(): number {
    return this.area.bottom;
  }

  getLastColumn(): number {
    return this.area.right;
  }

  getValues(): unknown[][] {
    return this.#map((cell) => this.#valueOf(cell));
  }

  getFormulas(): string[][] {
    return this.#map((cell) => (cell?.content.kind === 'formula' ? cell.content.formula : ''));
  }

  getRichTextValues(): ReturnType<Range['getRichTextValues']> {
    return this.#map((cell) =>
      cell?.content.kind === 'text'
        ? asService<GoogleAppsScript.Spreadsheet.RichTextValue>('RichTextValue', {})
        : null,
    );
  }

  getDataValidations(): (ValidationRule | null)[][] {
    return this.#map((cell) =>
      cell?.validation ? new FakeDataValidation(cell.validation).service : null,
    );
  }

  getMergedRanges(): Range[] {
    return this.sheet.model.merges
      .filter((merged) => overlaps(merged, this.area))
      .map((merged) => new FakeRange(this.sheet, merged).service);
  }

  getBackgrounds(): string[][] {
    return this.#looks('background');
  }

  getFontColorObjects(): GoogleAppsScript.Spreadsheet.Color[][] {
    return this.#looks<string>('fontColor').map((line) => line.map(colourOf));
  }

  getFontFamilies(): string[][] {
    return this.#looks('fontFamily');
  }

  getFontSizes(): number[][] {
    return this.#looks('fontSize');
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.#looks('fontWeight');
  }

  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.#looks('fontStyle');
  }

  getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return this.#looks('fontLine');
  }

  getHorizontalAlignments(): string[][] {
    return this.#looks('horizontalAlignment');
  }

  getVerticalAlignments(): string[][] {
    return this.#looks('verticalAlignment');
  }

  getWraps(): boolean[][] {
    return this.#looks('wrap');
  }

  getNotes(): string[][] {
    return this.#map((cell) => cell?.note ?? '');
  }

  getNumberFormats(): string[][] {
    return this.#looks('numberFormat');
  }

  setValues(values: unknown[][]): Range {
    this.#checkSize(values);
    this.type((place) => values[place.row - this.area.top]?.[place.column - this.area.left]);
    return this.service;
  }

  setDataValidation(rule: ValidationRule | null): Range {
    const model = rule && fakeOf<FakeDataValidation>(rule).model;
    for (const place of this.places()) this.sheet.model.cell(place).validation = model;
    return this.service;
  }

  setDataValidations(rules: (ValidationRule | null)[][]): Range {
    this.#checkSize(rules);
    for (const { row, column } of this.places()) {
      const rule = rules[row - this.area.top]?.[column - this.area.left] ?? null;
      const model = rule && fakeOf<FakeDataValidation>(rule).model;
      this.sheet.model.cell({ row, column }).validation = model;
    }
    return this.service;
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  copyTo(destination: Range, type?: unknown): void {
    if (type !== CopyPasteType.PASTE_FORMAT) throw new Error('not faked: copyTo of contents');
    const target = fakeOf<FakeRange>(destination);
    const [rows, columns] = [height(this.area), width(this.area)];
    for (const { row, column } of target.places()) {
      const source = {
        row: this.area.top + ((row - target.area.top) % rows),
        column: this.area.left + ((column - target.area.left) % columns),
      };
      target.sheet.model.cell({ row, column }).look = this.sheet.model.cell(source).look;
    }
  }

  merge(): Range {
    merge(this.sheet.model, this.area);
    return this.service;
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    if (this.sheet.model.filter)
      throw new Error('You can’t create a filter: there is one already.');
    checkFilter(this.sheet.model, this.area);
    this.sheet.model.filter = this.area;
    return this.sheet.getFilter() ?? fail();
  }

  /** Types into each cell, as `setValues` and `setValue` do. */
  type(inputAt: (place: Position) => unknown): void {
    this.sheet.checkOpen(this.area);
    for (const place of this.places()) {
      if (this.sheet.model.isCovered(place)) continue;
      const cell = this.sheet.model.cell(place);
      const { content, format } = typed(inputAt(place), String(cell.look.numberFormat));
      const look = format === undefined ? cell.look : { ...cell.look, numberFormat: format };
      const isWrong = isRefused({ ...cell, content, look });
      if (isWrong) {
        const at = formatArea({ ...this.area, top: place.row, bottom: place.row });
        throw new Error(
          `The data you entered in cell ${at} violates the data validation rules set on this cell.`,
        );
      }
      Object.assign(cell, { content, look });
    }
  }

  /** Changes one property of how the cells look. */
  paint(name: LookName, value: string | number | boolean): void {
    this.sheet.checkOpen(this.area);
    for (const place of this.places()) {
      const cell = this.sheet.model.cell(place);
      cell.look = { ...cell.look, [name]: value };
    }
  }

  *places(): Generator<Position> {
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      for (let column = this.area.left; column <= this.area.right; column++) yield { row, column };
    }
  }

  #valueOf(cell: CellModel | undefined): unknown {
    const content = cell?.content ?? BLANK;
    const shown: Shown = content.kind === 'formula' ? content.shown : content;
    switch (shown.kind) {
      case 'blank':
        return '';
      case 'text':
        return shown.text;
      case 'boolean':
        return shown.boolean;
      case 'error':
        return shown.code;
      case 'number':
        return isDateFormatCode(String(cell?.look.numberFormat ?? ''))
          ? this.sheet.book.dateOf(shown.number)
          : shown.number;
    }
  }

  #map<T>(pick: (cell: CellModel | undefined) => T): T[][] {
    const { top, left } = this.area;
    return Array.from({ length: height(this.area) }, (_row, down) =>
      Array.from({ length: width(this.area) }, (_column, across) =>
        pick(this.sheet.model.peek({ row: top + down, column: left + across })),
      ),
    );
  }

  #looks<T>(name: LookName): T[][] {
    const plain = this.sheet.plainLook[name];
    return this.#map((cell) => (cell?.look[name] ?? plain) as T);
  }

  #checkSize(lines: readonly (readonly unknown[])[]): void {
    const [rows, columns] = [height(this.area), width(this.area)];
    const wrong = lines.find((line) => line.length !== columns);
    if (lines.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${rows}.`,
      );
    }
    if (wrong) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
      );
    }
  }
}

function height({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function width({ left, right }: Area): number {
  return right - left + 1;
}

function colourOf(hex: string): GoogleAppsScript.Spreadsheet.Color {
  const rgb = { asHexString: () => hex };
  return asService('Color', {
    getColorType: () => (ColorType as { RGB: unknown }).RGB,
    asRgbColor: () => asService('RgbColor', rgb),
  });
}

function fail(): never {
  throw new Error('no filter was made');
}

/** The lines around cells that are known here. */
export const THIN: unknown = (BorderStyle as { SOLID: unknown }).SOLID;
