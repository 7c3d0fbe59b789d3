import { message } from '../../../core/messages/message.ts';
import { ToldError } from '../../../core/messages/told-error.ts';
import type { SheetName } from '../../../core/workbook/address.ts';
import type { Change, SheetChange } from '../../../core/workbook/change.ts';
import { inverse } from '../../../core/workbook/inverse.ts';
import { parseSheetReference } from '../../../core/workbook/sheet-reference.ts';
import type { SheetDefinition } from '../../../core/workbook/snapshot.ts';
import { rangeOf } from '../areas.ts';
import { pixelsOf } from '../column-widths.ts';
import { listSource } from '../list-sources.ts';
import { protect } from '../protections.ts';
import type { Reach } from '../reach.ts';
import type { Range, Sheet, Spreadsheet } from '../services.ts';
import { writeSetting } from '../settings.ts';
import { writeCells } from './cells.ts';
import { addChart, removeChart } from './chart.ts';
import { addFormats, replaceFormat } from './conditional-format.ts';
import { addSheet } from './new-sheet.ts';
import { growTo } from './sheet-size.ts';
import { writeValidation } from './validation.ts';

type NameChange = Extract<Change, { readonly kind: 'name' }>;
type FeatureChange = Exclude<Change, SheetChange | { readonly kind: 'cells' | 'name' | 'setting' }>;

/** Makes changes in a spreadsheet, one after the other, without asking whether they fit. */
export class ChangeWriter {
  readonly #spreadsheet: Spreadsheet;
  readonly #names: ReadonlyMap<string, string>;
  readonly #undo: Change[] = [];
  /** Names wait until their cells are there: what they meant first, and what they mean last. */
  readonly #changedNames = new Map<string, NameChange>();
  /** New sheets whose dropdowns and charts wait until the sheets that they name are there. */
  readonly #unfinished = new Map<SheetName, SheetDefinition>();

  readonly #reach: Reach;

  /** `names` are the defined names as they are in the end, `reach` is that of all changes. */
  constructor(spreadsheet: Spreadsheet, names: ReadonlyMap<string, string>, reach: Reach) {
    this.#spreadsheet = spreadsheet;
    this.#names = names;
    this.#reach = reach;
  }

  /** Gives the sheets that are there the rows and columns that they need. */
  makeRoom(): void {
    for (const [name, size] of this.#reach) {
      const sheet = this.#spreadsheet.getSheetByName(name);
      if (sheet) growTo(sheet, size);
    }
  }

  /** What takes back all that was begun so far, the last first. */
  get undo(): readonly Change[] {
    return [...this.#undo].reverse();
  }

  /** Makes one change. Where it fails, what takes it back is known all the same. */
  write(change: Change): void {
    if ('sheet' in change) this.#finishSheet(change.sheet);
    this.#undo.push(...inverse({ changes: [change] }).changes);
    switch (change.kind) {
      case 'cells':
        this.#undo[this.#undo.length - 1] = writeCells(this.#sheet(change.sheet), change);
        break;
      case 'sheet':
        this.#writeSheet(change);
        break;
      case 'name':
        this.#noteName(change);
        break;
      case 'setting':
        writeSetting(this.#spreadsheet, change.key, change.after);
        break;
      default:
        this.#writeFeature(this.#sheet(change.sheet), change);
    }
  }

  /** Makes what had to wait, and lets Google Sheets do all that was asked of it. */
  finish(): void {
    for (const name of [...this.#unfinished.keys()]) this.#finishSheet(name);
    for (const change of this.#changedNames.values()) this.#writeName(change);
    SpreadsheetApp.flush();
  }

  #writeSheet({ sheet, index, after }: SheetChange): void {
    if (after) {
      addSheet(this.#spreadsheet, after, index, this.#reach.get(sheet) ?? { rows: 1, columns: 1 });
      this.#unfinished.set(sheet, after);
    } else this.#spreadsheet.deleteSheet(this.#sheet(sheet));
  }

  #finishSheet(name: SheetName): void {
    const definition = this.#unfinished.get(name);
    if (!definition) return;
    this.#unfinished.delete(name);
    const sheet = this.#sheet(name);
    for (const { areas, validation } of definition.validations) {
      for (const area of areas) writeValidation(sheet, area, validation, this.#sourceOf(name));
    }
    for (const chart of definition.charts) addChart(this.#spreadsheet, sheet, chart);
  }

  #writeFeature(sheet: Sheet, change: FeatureChange): void {
    switch (change.kind) {
      case 'validation':
        writeValidation(sheet, change.area, change.after, this.#sourceOf(change.sheet));
        break;
      case 'conditional-format':
        if (change.before) replaceFormat(sheet, change.before, change.after);
        else if (change.after) addFormats(sheet, [change.after]);
        break;
      case 'column-width':
        sheet.setColumnWidth(change.column, pixelsOf(change.after));
        break;
      case 'freeze':
        sheet.setFrozenRows(change.after?.rows ?? 0);
        sheet.setFrozenColumns(change.after?.columns ?? 0);
        break;
      case 'filter':
        sheet.getFilter()?.remove();
        if (change.after) rangeOf(sheet, change.after).createFilter();
        break;
      case 'chart':
        if (change.before) removeChart(sheet, change.name);
        if (change.after) addChart(this.#spreadsheet, sheet, change.after);
        break;
      case 'protection':
        protect(sheet, change.after !== null);
        break;
      case 'table':
        throw new Error('no script can make tables');
    }
  }

  #noteName(change: NameChange): void {
    const first = this.#changedNames.get(change.name) ?? change;
    this.#changedNames.set(change.name, { ...change, before: first.before });
  }

  #writeName({ name, before, after }: NameChange): void {
    if (after === before) return;
    if (after === null) this.#spreadsheet.removeNamedRange(name);
    else this.#spreadsheet.setNamedRange(name, this.#range(after));
  }

  #sourceOf(own: SheetName): (formula: string) => Range {
    return (formula) => {
      const source = listSource(formula, own, this.#names);
      if (!source) throw new ToldError(message('sheets.no-cells', { reference: formula }));
      return rangeOf(this.#sheet(source.sheet), source.area);
    };
  }

  #range(text: string): Range {
    const reference = parseSheetReference(text);
    if (!reference) throw new ToldError(message('sheets.no-cells', { reference: text }));
    return rangeOf(this.#sheet(reference.sheet), reference.area);
  }

  #sheet(name: SheetName): Sheet {
    const sheet = this.#spreadsheet.getSheetByName(name);
    if (!sheet) throw new ToldError(message('sheets.sheet-gone', { sheet: name }));
    return sheet;
  }
}
