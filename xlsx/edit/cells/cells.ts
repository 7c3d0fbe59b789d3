import { message } from '../../../core/messages/message.ts';
import {
  contains,
  formatArea,
  formatPosition,
  type Position,
  parseArea,
} from '../../../core/workbook/address.ts';
import type { Cell } from '../../../core/workbook/cell.ts';
import type { StyleIntent } from '../../../core/workbook/style.ts';
import type { StyleBook } from '../../styles/edit.ts';
import { columnFormats, columnWidths } from '../columns.ts';
import {
  type Attributes,
  attributeSplice,
  markup,
  removeSplice,
  type Splice,
  splice,
} from '../parts/markup.ts';
import { childOf, parseTree, type XmlElement } from '../parts/tree.ts';
import { Refusal } from '../refusal.ts';
import { formatFor, type Looks } from './look.ts';
import { cellMarkup } from './markup.ts';
import { heightOfRow, type WrappedText } from './row-height.ts';
import { type ScannedCell, type ScannedRow, type ScannedSheet, scanSheet } from './scan.ts';
import { keepSharedFormulas } from './shared-formulas.ts';

/** What shall become of one cell. */
export interface CellEdit extends Position {
  /** New content; absent: it stays. */
  readonly content?: Cell;
  /** New look; null and absent: it stays. */
  readonly look?: StyleIntent | null;
  /** The cached value of the formula is no longer true. */
  readonly isStale?: boolean;
}

/** A look that changed, as index of the cell format; "" where the cell wasn't stored. */
export interface ChangedLook extends Position {
  readonly before: string;
  readonly after: string;
}

export interface EditedCells {
  readonly changedLooks: readonly ChangedLook[];
  /** Cells that held a formula and hold none any more. */
  readonly lostFormulas: readonly Position[];
}

/** What editing cells needs to know of the workbook around the sheet. */
export interface CellSurroundings {
  /** The styles of the workbook, opened with the first cell that changes. */
  styles(): StyleBook;
  /** Widths in characters that columns get with the same commit; null: the usual one. */
  readonly newWidths: ReadonlyMap<number, number | null>;
  /** The formula of a cell before the edit, spelled out. */
  formulaAt(position: Position): string | undefined;
}

/** Edits by row, then column; each position at most once. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** Scans a worksheet part for everything that these edits need: one walk over the part. */
export function scanForEdits(xml: string, edits: CellEdits): ScannedSheet {
  const wanted = new Map<number, Set<number>>();
  const want = (row: number, column: number) => {
    const columns = wanted.get(row);
    if (columns) columns.add(column);
    else wanted.set(row, new Set([column]));
  };
  for (const [row, cells] of edits) {
    for (const [column, { look }] of cells) {
      want(row, column);
      if (look?.kind === 'like') want(look.row, look.column);
    }
  }
  const rows = [...wanted].sort(([a], [b]) => a - b);
  return scanSheet(
    xml,
    new Map(rows.map(([row, columns]) => [row, [...columns].sort((a, b) => a - b)])),
  );
}

/** Edits cells of a scanned sheet; the draft's sheetData and dimension become new. */
export function editCells(
  xml: string,
  scan: ScannedSheet,
  edits: CellEdits,
  surroundings: CellSurroundings,
): EditedCells {
  if (edits.size === 0) return { changedLooks: [], lostFormulas: [] };
  const { sheetData, draft } = scan;
  if (!sheetData) throw new Refusal('unsupported', message('xlsx.no-place-for-cells'));
  refuseArrayFormulas(scan, edits);
  const editor = new SheetDataEditor(xml, scan, edits, surroundings);
  const splices = [
    ...editor.splices(),
    ...keepSharedFormulas(
      scan.sharedFormulas,
      ({ row, column }) => edits.get(row)?.get(column)?.content !== undefined,
      surroundings.formulaAt,
    ),
  ];
  const old = xml.slice(sheetData.start, sheetData.end);
  draft.set('sheetData', editedSheetData(old, sheetData, splices));
  extendDimension(scan, editor.stored);
  return editor;
}

function editedSheetData(
  old: string,
  sheetData: NonNullable<ScannedSheet['sheetData']>,
  splices: readonly Splice[],
): string {
  if (sheetData.selfClosing) {
    const content = splices.map(({ text }) => text).join('');
    return markup(sheetData.name, sheetData.attributes, content);
  }
  const moved = splices.map(({ start, end, text }) => ({
    start: start - sheetData.start,
    end: end - sheetData.start,
    text,
  }));
  return splice(old, moved);
}

function refuseArrayFormulas({ arrayFormulas }: ScannedSheet, edits: CellEdits): void {
  for (const { element, row, column } of arrayFormulas) {
    const area = parseArea(element.attributes.ref ?? '') ?? {
      top: row,
      bottom: row,
      left: column,
      right: column,
    };
    for (let inside = area.top; inside <= area.bottom; inside++) {
      for (const edit of edits.get(inside)?.values() ?? []) {
        if (edit.content === undefined || !contains(area, edit)) continue;
        throw new Refusal(
          'unsupported',
          message('xlsx.array-formula', { cell: formatPosition(edit), area: formatArea(area) }),
        );
      }
    }
  }
}

/** Works out the splices of sheetData row by row. */
class SheetDataEditor implements EditedCells {
  readonly changedLooks: ChangedLook[] = [];
  readonly lostFormulas: Position[] = [];
  /** Cells that are stored after the edit. */
  readonly stored: Position[] = [];
  readonly #xml: string;
  readonly #scan: ScannedSheet;
  readonly #edits: CellEdits;
  readonly #surroundings: CellSurroundings;
  readonly #prefix: string;
  readonly #columnFormat: (column: number) => number | undefined;
  readonly #columnWidth: (column: number) => number;
  readonly #rows: ReadonlyMap<number, ScannedRow>;

  constructor(xml: string, scan: ScannedSheet, edits: CellEdits, surroundings: CellSurroundings) {
    this.#xml = xml;
    this.#scan = scan;
    this.#edits = edits;
    this.#surroundings = surroundings;
    this.#prefix = scan.draft.prefix;
    this.#columnFormat = columnFormats(scan.draft.get('cols'));
    this.#columnWidth = columnWidths(scan.draft.get('cols'), surroundings.newWidths);
    this.#rows = new Map(scan.rows.map((row) => [row.row, row]));
  }

  splices(): Splice[] {
    return this.#scan.rows.flatMap((row) => {
      const edits = this.#edits.get(row.row);
      return edits ? this.#rowSplices(row, edits) : [];
    });
  }

  #rowSplices(row: ScannedRow, edits: ReadonlyMap<number, CellEdit>): Splice[] {
    const splices: Splice[] = [];
    let added = 0;
    let removed = 0;
    const columns: number[] = [];
    const texts: WrappedText[] = [];
    for (const cell of row.cells) {
      const edit = edits.get(cell.column);
      if (!edit) continue;
      const changes = this.#cellSplices(row, cell, edit);
      texts.push(...this.#wrappedText(row, cell, edit));
      const isStored = changes.some(({ text }) => text !== '');
      if (isStored && !cell.element) added++;
      if (cell.element && edit.content && !isStored) removed++;
      if (isStored) columns.push(cell.column);
      splices.push(...changes);
    }
    for (const column of columns) this.stored.push({ row: row.row, column });
    const height = heightOfRow(row.element?.attributes, row.hasContent, texts);
    return this.#withRow(row, splices, columns, row.cellCount + added - removed, height);
  }

  /** Puts changes of cells into the row's own element, which may have to be made or unmade. */
  #withRow(
    row: ScannedRow,
    splices: readonly Splice[],
    columns: readonly number[],
    remaining: number,
    ht: string | number | undefined,
  ): Splice[] {
    const { element } = row;
    const content = () => splices.map(({ text }) => text).join('');
    if (!element) {
      const text = splices.length > 0 ? this.#newRow({ r: row.row, ht }, content()) : '';
      return text === '' ? [] : [{ start: row.offset, end: row.offset, text }];
    }
    if (splices.length === 0) return [];
    if (remaining === 0 && !row.nextCounts && isBare(element)) {
      return [{ start: element.start, end: element.end, text: '' }];
    }
    const spans = widenedSpans(element.attributes.spans, columns);
    if (element.selfClosing) {
      const attributes = { ...element.attributes, spans, ht };
      const text = markup(element.name, attributes, content());
      return [{ start: element.start, end: element.end, text }];
    }
    if (spans === element.attributes.spans && ht === element.attributes.ht) return [...splices];
    return [attributeSplice({ ...element, children: [], text: '' }, { spans, ht }), ...splices];
  }

  #newRow(attributes: Attributes, content: string): string {
    return content === '' ? '' : markup(`${this.#prefix}row`, attributes, content);
  }

  /** The new text of a cell in which it wraps; none for other content. */
  #wrappedText(row: ScannedRow, cell: ScannedCell, { content, look }: CellEdit): WrappedText[] {
    if (content?.kind !== 'text') return [];
    const looks = this.#looks(row, cell);
    if (!looks.book.wraps(formatFor(looks, look, content))) return [];
    return [{ text: content.text, width: this.#columnWidth(cell.column) }];
  }

  #cellSplices(row: ScannedRow, cell: ScannedCell, edit: CellEdit): Splice[] {
    const { element } = cell;
    const position = { row: row.row, column: cell.column };
    if (edit.content === undefined && edit.look === undefined) {
      return edit.isStale && element ? staleValueSplices(element) : [];
    }
    const looks = this.#looks(row, cell);
    const format = formatFor(looks, edit.look, edit.content);
    if (edit.content === undefined) return this.#lookSplices(position, cell, looks, format);
    if (element && childOf(element, 'f') && edit.content.kind !== 'formula') {
      this.lostFormulas.push(position);
    }
    const isBlank = edit.content.kind === 'empty' && format === looks.inherited;
    const text =
      isBlank && !(element && cell.nextCounts)
        ? ''
        : cellMarkup(
            this.#prefix,
            position,
            edit.content,
            format,
            element && { element, xml: this.#xml },
          );
    if (!element && text === '') return [];
    this.#noteLook(position, looks, format, text === '');
    const start = element ? element.start : cell.offset;
    return [{ start, end: element ? element.end : start, text }];
  }

  #lookSplices(
    position: Position,
    { element, offset }: ScannedCell,
    looks: Looks,
    format: number,
  ): Splice[] {
    if (format === (looks.own ?? looks.inherited)) return [];
    this.#noteLook(position, looks, format, false);
    if (element) return [attributeSplice(element, { s: format })];
    const text = markup(`${this.#prefix}c`, { r: formatPosition(position), s: format });
    return [{ start: offset, end: offset, text }];
  }

  /** Only what an undo can't work out itself: the cell's format became another one. */
  #noteLook(position: Position, { own, inherited }: Looks, after: number, isGone: boolean): void {
    const same = own === undefined ? inherited === after : own === after;
    if (same) return;
    this.changedLooks.push({
      ...position,
      before: own === undefined ? '' : String(own),
      after: isGone ? '' : String(after),
    });
  }

  #looks(row: ScannedRow, cell: ScannedCell): Looks {
    const formatAt = (at: number, column: number) => this.#formatAt(at, column);
    return {
      book: this.#surroundings.styles(),
      own: cell.element && Number(cell.element.attributes.s ?? 0),
      inherited: this.#inheritedFormat(row, cell.column),
      formatAt,
    };
  }

  #formatAt(rowNumber: number, column: number): number {
    const row = this.#rows.get(rowNumber);
    const element = row?.cells.find((cell) => cell.column === column)?.element;
    if (element) return Number(element.attributes.s ?? 0);
    return row ? this.#inheritedFormat(row, column) : (this.#columnFormat(column) ?? 0);
  }

  #inheritedFormat({ element }: ScannedRow, column: number): number {
    const { customFormat, s } = element?.attributes ?? {};
    const rowFormat = customFormat === '1' || customFormat === 'true' ? s : undefined;
    return rowFormat !== undefined ? Number(rowFormat) : (this.#columnFormat(column) ?? 0);
  }
}

/** A row that says nothing but where it is, and how high its content was. */
function isBare({ attributes }: { readonly attributes: XmlElement['attributes'] }): boolean {
  const says = Object.keys(attributes).filter((name) => name !== 'r' && name !== 'spans');
  return says.every((name) => name === 'ht' && attributes.customHeight === undefined);
}

/** Takes the cached value out of a formula cell and leaves the rest. */
function staleValueSplices(element: XmlElement): Splice[] {
  const value = childOf(element, 'v');
  if (!value || !childOf(element, 'f')) return [];
  const tag =
    element.attributes.t === undefined ? [] : [attributeSplice(element, { t: undefined })];
  return [...tag, removeSplice(value)];
}

/** "1:5" with more columns; a list of several spans stays as it is but for its last end. */
function widenedSpans(spans: string | undefined, columns: readonly number[]): string | undefined {
  if (spans === undefined || columns.length === 0) return spans;
  const parts = spans.split(' ').map((part) => part.split(':').map(Number));
  const firsts = parts.map(([first]) => first ?? 0);
  const lasts = parts.map(([first, last]) => last ?? first ?? 0);
  const first = columns.reduce(
    (a, b) => Math.min(a, b),
    firsts.reduce((a, b) => Math.min(a, b)),
  );
  const last = columns.reduce(
    (a, b) => Math.max(a, b),
    lasts.reduce((a, b) => Math.max(a, b)),
  );
  const isCovered = columns.every((column) =>
    parts.some(([start = 0, end = start]) => column >= start && column <= end),
  );
  return isCovered ? spans : `${first}:${last}`;
}

function extendDimension({ draft }: ScannedSheet, stored: readonly Position[]): void {
  const xml = draft.get('dimension');
  if (xml === undefined) return;
  const element = parseTree(xml);
  const area = parseArea(element.attributes.ref ?? '');
  if (!area) return;
  const wider = { ...area };
  for (const { row, column } of stored) {
    wider.top = Math.min(wider.top, row);
    wider.bottom = Math.max(wider.bottom, row);
    wider.left = Math.min(wider.left, column);
    wider.right = Math.max(wider.right, column);
  }
  const ref = formatArea(wider);
  if (ref !== formatArea(area))
    draft.set('dimension', splice(xml, [attributeSplice(element, { ref })]));
}
