import { message } from '../../core/messages/message.ts';
import {
  type Area,
  contains,
  formatPosition,
  LAST_COLUMN,
  LAST_ROW,
  type Position,
  parseArea,
} from '../../core/workbook/address.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  EMPTY,
  errorCell,
  formulaCell,
  numberCell,
  type Scalar,
  textCell,
} from '../../core/workbook/cell.ts';
import type { DateSystem } from '../../core/workbook/date.ts';
import {
  type FormulaTemplate,
  formulaTemplate,
  shiftTemplate,
} from '../../core/workbook/formula-shift.ts';
import { GridBuilder } from '../../core/workbook/grid.ts';
import { columnOfReference } from '../cell-reference.ts';
import { shownFormula } from '../formulas/add-in-functions.ts';
import { damaged } from '../package/unreadable.ts';
import { unescapeText } from '../xml/escaped-text.ts';
import { type Attributes, booleanAttribute, type XmlHandler } from '../xml/parse.ts';
import { isoDateSerial } from './iso-date.ts';
import { PlainCell } from './plain-cell.ts';
import { type Span, SpanList } from './spans.ts';
import { StringItem } from './string-item.ts';

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly partName: string;
  readonly strings: readonly Scalar[];
  readonly dateStyles: readonly boolean[];
  readonly dateSystem: DateSystem;
}

interface SharedFormula extends Position {
  readonly template: FormulaTemplate;
}

interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

const SMALL_NUMBERS: readonly Scalar[] = Array.from({ length: 256 }, (_, number) =>
  numberCell(number),
);
const TRUE = booleanCell(true);
const FALSE = booleanCell(false);

/** Reads the sheetData section cell by cell; cells without value and formula leave no trace. */
export class CellReader implements XmlHandler {
  readonly grid = new GridBuilder();
  readonly #context: CellContext;
  readonly #hiddenRows = new SpanList();
  #inline = new StringItem();
  readonly #plain = new PlainCell();
  readonly #shared = new Map<string, SharedFormula>();
  readonly #arrays: ArrayFormula[] = [];
  #row = 0;
  #column = 0;
  #lastUsedRow = 0;
  #lastUsedColumn = 0;
  #cell: Attributes = {};
  #formulaAttributes: Attributes | undefined;
  #formula = '';
  #value = '';
  #collects: 'nothing' | 'value' | 'formula' | 'inline' = 'nothing';
  /** Whether the next tag may begin a cell. */
  #isBetweenCells = false;
  #isInCell = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  get lastUsedRow(): number {
    return this.#lastUsedRow;
  }

  get lastUsedColumn(): number {
    return this.#lastUsedColumn;
  }

  get hiddenRows(): readonly Span[] {
    return this.#hiddenRows.spans;
  }

  /** Reads plain cells, one after another, without taking their tags apart. */
  skim(text: string, start: number): number {
    if (!this.#isBetweenCells) return start;
    let at = start;
    for (;;) {
      const end = this.#plain.read(text, at);
      if (end === at) return at;
      this.#placeColumn(this.#plain.column);
      this.#expectLook(this.#plain.style);
      this.#put(this.#plainValue(), this.#arrayFormulaHere());
      at = end;
    }
  }

  open(name: string, attributes: Attributes): void {
    this.#isBetweenCells = name === 'row';
    switch (name) {
      case 'c':
        this.#expectIn('row', name);
        this.#openCell(attributes);
        break;
      case 'v':
        this.#expectIn('cell', name);
        this.#collects = 'value';
        break;
      case 'f':
        this.#expectIn('cell', name);
        this.#formulaAttributes = attributes;
        this.#collects = 'formula';
        break;
      case 'is':
        this.#expectIn('cell', name);
        this.#inline = new StringItem();
        this.#collects = 'inline';
        break;
      case 'row':
        this.#expectIn('row', name);
        this.#openRow(attributes);
        break;
      default:
        if (this.#collects === 'inline') this.#inline.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#collects === 'value') this.#value += text;
    else if (this.#collects === 'formula') this.#formula += text;
    else if (this.#collects === 'inline') this.#inline.text(text);
  }

  close(name: string): void {
    this.#isBetweenCells = name === 'c';
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 'f' || name === 'is') this.#collects = 'nothing';
    else if (this.#collects === 'inline') this.#inline.close(name);
  }

  #openRow({ r, hidden, s }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    if (!(this.#row >= 1 && this.#row <= LAST_ROW)) {
      throw damaged(message('fault.row', { ...this.#place, row: r ?? String(this.#row) }));
    }
    this.#expectLook(s);
    if (hidden !== undefined && booleanAttribute(hidden, false)) {
      this.#hiddenRows.add(this.#row, this.#row);
    }
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.r;
    this.#placeColumn(reference === undefined ? this.#column + 1 : columnOfReference(reference));
    this.#isInCell = true;
    this.#cell = attributes;
    this.#expectLook(attributes.s);
    this.#value = '';
    this.#formula = '';
    this.#formulaAttributes = undefined;
  }

  #expectIn(place: 'row' | 'cell', name: string): void {
    if (this.#isInCell === (place === 'cell') && this.#collects === 'nothing') return;
    throw damaged(message('fault.element', { ...this.#place, element: name }));
  }

  #placeColumn(column: number): void {
    if (column < 1) throw damaged(message('fault.cell-of-row', this.#place));
    if (column > LAST_COLUMN) {
      const cell = formatPosition({ row: this.#row, column });
      throw damaged(message('fault.cell', { part: this.#context.partName, cell }));
    }
    this.#column = column;
  }

  #closeCell(): void {
    this.#isInCell = false;
    const value = this.#readValue();
    const formula =
      this.#formulaAttributes === undefined
        ? this.#arrayFormulaHere()
        : this.#readFormula(this.#formulaAttributes);
    this.#put(value, formula);
  }

  #put(value: Scalar, formula: string | undefined): void {
    const cell: Cell = formula === undefined ? value : formulaCell(shownFormula(formula), value);
    if (cell.kind === 'empty') return;
    this.grid.set(this.#row, this.#column, cell);
    if (this.#row > this.#lastUsedRow) this.#lastUsedRow = this.#row;
    if (this.#column > this.#lastUsedColumn) this.#lastUsedColumn = this.#column;
  }

  #readValue(): Scalar {
    const type = this.#cell.t;
    if (type === 'inlineStr') return textCell(this.#inline.take());
    if (this.#value === '') return EMPTY;
    switch (type) {
      case 's':
        return this.#sharedString(Number(this.#value));
      case 'str':
        return textCell(unescapeText(this.#value));
      case 'b':
        return booleanAttribute(this.#value.trim(), false) ? TRUE : FALSE;
      case 'e':
        return errorCell(this.#value.trim());
      case 'd':
        return this.#isoDate();
      default:
        return this.#number();
    }
  }

  #plainValue(): Scalar {
    const { holds, value, style } = this.#plain;
    switch (holds) {
      case 'nothing':
        return EMPTY;
      case 'shared':
        return this.#sharedString(value);
      case 'number':
        return this.#numberOf(value, style);
    }
  }

  #sharedString(index: number): Scalar {
    const string = this.#context.strings[index];
    if (string) return string;
    throw damaged(message('fault.text-of-row', this.#place));
  }

  #number(): Scalar {
    const number = Number(this.#value);
    if (!Number.isFinite(number)) return textCell(this.#value);
    return this.#numberOf(number, Number(this.#cell.s ?? -1));
  }

  #numberOf(number: number, style: number): Scalar {
    if (this.#context.dateStyles[style]) return dateCell(number);
    return (Object.is(number, -0) ? undefined : SMALL_NUMBERS[number]) ?? numberCell(number);
  }

  #isoDate(): Scalar {
    const serial = isoDateSerial(this.#value.trim(), this.#context.dateSystem);
    return serial === undefined ? textCell(this.#value) : dateCell(serial);
  }

  #readFormula({ t, si, ref }: Attributes): string | undefined {
    const formula = this.#formula.startsWith('=') ? this.#formula.slice(1) : this.#formula;
    if (t === 'dataTable') return undefined;
    if (t === 'shared' && si !== undefined) return this.#sharedFormula(si, formula);
    if (formula === '') return undefined;
    if (t === 'array' && this.#cell.cm === undefined) this.#addArray(formula, ref);
    return formula;
  }

  #sharedFormula(index: string, formula: string): string | undefined {
    if (formula !== '') {
      const template = formulaTemplate(formula);
      this.#shared.set(index, { row: this.#row, column: this.#column, template });
      return formula;
    }
    const master = this.#shared.get(index);
    if (!master) return undefined;
    return shiftTemplate(master.template, this.#row - master.row, this.#column - master.column);
  }

  #addArray(formula: string, reference: string | undefined): void {
    const area = parseArea(reference ?? '');
    const single = !area || (area.top === area.bottom && area.left === area.right);
    if (!single) this.#arrays.push({ area, formula });
  }

  /** All cells of a (not dynamic) array share its formula; only the first one stores it. */
  #arrayFormulaHere(): string | undefined {
    if (this.#arrays.length === 0) return undefined;
    const here = { row: this.#row, column: this.#column };
    return this.#arrays.find(({ area }) => contains(area, here))?.formula;
  }

  #expectLook(look: string | number | undefined): void {
    if (isKnownLook(look, this.#context)) return;
    throw damaged(message('fault.look-of-row', this.#place));
  }

  /** Where in the file a fault is. */
  get #place(): { readonly part: string; readonly row: string } {
    return { part: this.#context.partName, row: String(this.#row) };
  }
}

/** Whether the styles part has a look: one that it lacks would become whatever a later edit adds there. */
export function isKnownLook(
  look: string | number | undefined,
  { dateStyles }: Pick<CellContext, 'dateStyles'>,
): boolean {
  return look === undefined || Number(look) < Math.max(1, dateStyles.length);
}
