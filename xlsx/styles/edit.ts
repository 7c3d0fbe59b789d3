import { message } from '../../core/messages/message.ts';
import { isDateFormatCode } from '../../core/workbook/date-format-code.ts';
import type { CellStyle, Colour } from '../../core/workbook/style.ts';
import { draftOf, type PartDraft } from '../edit/parts/draft.ts';
import { markup, rewrite, sliceOf } from '../edit/parts/markup.ts';
import { STYLESHEET_ORDER } from '../edit/parts/schema-order.ts';
import { childOf, parseTree, type XmlElement } from '../edit/parts/tree.ts';
import { Refusal } from '../edit/refusal.ts';
import { isBuiltInDateFormat } from '../read/date-format.ts';
import { alignmentMarkup, changesAlignment } from './alignment.ts';
import { borderMarkup, everySide } from './border.ts';
import { changesFont, editFont } from './font.ts';
import { builtInFormatId } from './number-format.ts';
import { StyleSection } from './section.ts';

/** What can be asked of a cell's look: the intent of the core, and Excel's mark for forced text. */
export interface StyleRequest extends CellStyle {
  readonly quotePrefix?: boolean;
}

const FIRST_CUSTOM_FORMAT = 164;
/** Excel's limit is 65,490 cell formats in a workbook. */
const MOST_FORMATS = 65_000;

/** styles.xml while it is added to. Nothing in it is ever changed or removed. */
export class StyleBook {
  readonly #draft: PartDraft;
  readonly #fonts: StyleSection;
  readonly #fills: StyleSection;
  readonly #borders: StyleSection;
  readonly #formats: StyleSection;
  readonly #differences: StyleSection;
  readonly #numberFormats: StyleSection;
  readonly #parsed = new Map<number, XmlElement>();
  #customs: ReadonlyMap<number, string> | undefined;
  readonly #derived = new Map<string, number>();

  constructor(xml: string) {
    this.#draft = draftOf(xml, STYLESHEET_ORDER);
    const section = (name: string) =>
      new StyleSection(this.#draft.prefix + name, this.#draft.get(name));
    this.#numberFormats = section('numFmts');
    this.#fonts = section('fonts');
    this.#fills = section('fills');
    this.#borders = section('borders');
    this.#formats = section('cellXfs');
    this.#differences = section('dxfs');
  }

  /** Whether there is a cell format of this index. */
  has(index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.#formats.entries.length;
  }

  /** Whether numbers in a cell of this format show as dates or times. */
  isDate(index: number): boolean {
    const id = this.#numberFormatOf(index);
    const code = this.#customFormats().get(id);
    return code === undefined ? isBuiltInDateFormat(id) : isDateFormatCode(code);
  }

  /** Whether a cell of this format takes all that is typed into it as text. */
  isTextOnly(index: number): boolean {
    const id = this.#numberFormatOf(index);
    return id === builtInFormatId('@') || this.#customFormats().get(id) === '@';
  }

  /** Whether text in a cell of this format was forced to be text. */
  hasQuotePrefix(index: number): boolean {
    const value = this.#format(index).attributes.quotePrefix;
    return value === '1' || value === 'true';
  }

  /** Whether text in a cell of this format goes on in a new line where the column ends. */
  wraps(index: number): boolean {
    const value = childOf(this.#format(index), 'alignment')?.attributes.wrapText;
    return value === '1' || value === 'true';
  }

  /** The index of a cell format that looks like another one, but for what the request says. */
  derive(base: number, request: StyleRequest): number {
    const key = `${base} ${JSON.stringify(request)}`;
    let index = this.#derived.get(key);
    if (index === undefined) {
      // Cells without a format have index 0, so a derived one must never take it.
      if (this.#formats.entries.length === 0) this.#formats.indexOf(this.#plainFormat());
      index = this.#formats.indexOf(this.#derivedFormat(base, request));
      if (index > MOST_FORMATS) {
        throw new Refusal('unsupported', message('xlsx.many-formats'));
      }
      this.#derived.set(key, index);
    }
    return index;
  }

  #plainFormat(): string {
    return markup(`${this.#draft.prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  }

  /** The index of a format for conditional formatting. */
  difference(style: Pick<CellStyle, 'fill' | 'fontColour' | 'bold'>): number {
    const tag = (name: string) => this.#draft.prefix + name;
    const font =
      (style.bold === undefined ? '' : markup(tag('b'), style.bold ? {} : { val: 0 })) +
      (style.fontColour ? markup(tag('color'), { rgb: `FF${style.fontColour}` }) : '');
    const fill = style.fill ? markup(tag('bgColor'), { rgb: `FF${style.fill}` }) : '';
    const pattern = fill && markup(tag('fill'), {}, markup(tag('patternFill'), {}, fill));
    return this.#differences.indexOf(
      markup(tag('dxf'), {}, (font && markup(tag('font'), {}, font)) + pattern),
    );
  }

  /** The whole part; the same text where nothing was added. */
  toXml(): string {
    const sections = {
      numFmts: this.#numberFormats,
      fonts: this.#fonts,
      fills: this.#fills,
      borders: this.#borders,
      cellXfs: this.#formats,
      dxfs: this.#differences,
    };
    for (const [name, section] of Object.entries(sections)) {
      const xml = section.toXml();
      if (xml !== this.#draft.get(name)) this.#draft.set(name, xml);
    }
    return this.#draft.toXml();
  }

  #format(index: number): XmlElement {
    let format = this.#parsed.get(index);
    if (!format) {
      format = parseTree(this.#formats.entries[index] ?? markup('xf'));
      this.#parsed.set(index, format);
    }
    return format;
  }

  #numberFormatOf(index: number): number {
    return Number(this.#format(index).attributes.numFmtId ?? 0);
  }

  #derivedFormat(base: number, request: StyleRequest): string {
    const { prefix } = this.#draft;
    const source = this.#formats.entries[base] ?? markup(`${prefix}xf`);
    const format = parseTree(source);
    const attributes: Record<string, string | number | undefined> = { ...format.attributes };
    if (changesFont(request)) {
      const font = this.#fonts.entries[Number(attributes.fontId ?? 0)];
      attributes.fontId = this.#fonts.indexOf(
        editFont(font ?? markup(`${this.#draft.prefix}font`), request),
      );
      attributes.applyFont = 1;
    }
    if (request.fill) {
      attributes.fillId = this.#fills.indexOf(this.#fill(request.fill));
      attributes.applyFill = 1;
    }
    if (request.sides || request.border) {
      const border = borderMarkup(prefix, request.sides ?? everySide(request.border));
      attributes.borderId = this.#borders.indexOf(border);
      attributes.applyBorder = 1;
    }
    if (request.numberFormat !== undefined) {
      attributes.numFmtId = this.#numberFormatId(request.numberFormat);
      attributes.applyNumberFormat = 1;
    }
    if (request.quotePrefix !== undefined) {
      attributes.quotePrefix = request.quotePrefix ? 1 : undefined;
    }
    const children = new Map(format.children.map((child) => [child.local, sliceOf(source, child)]));
    if (changesAlignment(request)) {
      attributes.applyAlignment = 1;
      const old = childOf(format, 'alignment')?.attributes;
      children.set('alignment', alignmentMarkup(prefix, old, request));
    }
    if (request.locked !== undefined) {
      attributes.applyProtection = 1;
      children.set('protection', markup(`${prefix}protection`, { locked: 0 }));
    }
    const order = ['alignment', ...[...children.keys()].filter((name) => name !== 'alignment')];
    return rewrite(format, attributes, order.map((name) => children.get(name) ?? '').join(''));
  }

  #fill(colour: Colour): string {
    const { prefix } = this.#draft;
    const colours =
      markup(`${prefix}fgColor`, { rgb: `FF${colour}` }) +
      markup(`${prefix}bgColor`, { indexed: 64 });
    const pattern = markup(`${prefix}patternFill`, { patternType: 'solid' }, colours);
    return markup(`${prefix}fill`, {}, pattern);
  }

  #customFormats(): ReadonlyMap<number, string> {
    const { entries } = this.#numberFormats;
    if (this.#customs?.size !== entries.length) {
      this.#customs = new Map(
        entries.map((entry) => {
          const { numFmtId, formatCode } = parseTree(entry).attributes;
          return [Number(numFmtId), formatCode ?? 'General'];
        }),
      );
    }
    return this.#customs;
  }

  #numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const customs = this.#customFormats();
    for (const [id, known] of customs) if (known === code) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...customs.keys()) + 1;
    this.#numberFormats.indexOf(
      markup(`${this.#draft.prefix}numFmt`, { numFmtId: id, formatCode: code }),
    );
    return id;
  }
}
