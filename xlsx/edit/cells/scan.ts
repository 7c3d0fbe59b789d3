import { message } from '../../../core/messages/message.ts';
import { columnOfReference } from '../../cell-reference.ts';
import { damaged, type UnreadableFile } from '../../package/unreadable.ts';
import { PlainCell } from '../../read/plain-cell.ts';
import { OutlineBuilder, PartDraft } from '../parts/draft.ts';
import { WORKSHEET_ORDER } from '../parts/schema-order.ts';
import {
  localName,
  TreeBuilder,
  walkXml,
  type XmlElement,
  type XmlVisitor,
} from '../parts/tree.ts';

/** Columns of interest by row, both ascending and 1-based. */
export type WantedCells = ReadonlyMap<number, readonly number[]>;

/** A cell that was asked for: where it stands, or where it would have to be put. */
export interface ScannedCell {
  readonly column: number;
  readonly element: XmlElement | undefined;
  /** Where a new cell goes. */
  readonly offset: number;
  /** The cell behind it has no reference of its own and counts from this one. */
  nextCounts: boolean;
}

/** A row that was asked for: its tag's offsets, or where it would have to be put. */
export interface ScannedRow {
  readonly row: number;
  readonly element: Omit<XmlElement, 'children' | 'text'> | undefined;
  readonly offset: number;
  readonly cells: ScannedCell[];
  /** The row behind it has no number of its own and counts from this one. */
  nextCounts: boolean;
  /** How many cells the row has. */
  cellCount: number;
  /** Whether any cell of it holds something. */
  hasContent: boolean;
}

/** A formula element that stands for more than its own cell. */
export interface GroupFormula {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
}

export interface ScannedSheet {
  readonly draft: PartDraft;
  /** The whole <sheetData>, with offsets in the part. */
  readonly sheetData: Omit<XmlElement, 'children' | 'text'> | undefined;
  readonly rows: readonly ScannedRow[];
  readonly sharedFormulas: readonly GroupFormula[];
  /** Array formulas and data tables: they own all cells of their `ref`. */
  readonly arrayFormulas: readonly GroupFormula[];
}

/** Elements of a cell that hold its content. */
const CONTENT = new Set(['v', 'f', 'is']);

type OpenTag = Parameters<XmlVisitor['open']>;
type CloseTag = Parameters<XmlVisitor['close']>;

/** Walks over a worksheet part once and finds what editing the wanted cells needs. */
export function scanSheet(xml: string, wanted: WantedCells): ScannedSheet {
  const cells = new CellScanner(wanted);
  const outline = new OutlineBuilder(xml, cells);
  walkXml(xml, outline);
  return {
    draft: new PartDraft(WORKSHEET_ORDER, outline.outline()),
    sheetData: cells.sheetData,
    rows: cells.rows,
    sharedFormulas: cells.sharedFormulas,
    arrayFormulas: cells.arrayFormulas,
  };
}

type OpenSlice = { -readonly [K in keyof Omit<XmlElement, 'children' | 'text'>]: XmlElement[K] };

class CellScanner implements XmlVisitor {
  sheetData: OpenSlice | undefined;
  readonly rows: ScannedRow[] = [];
  readonly sharedFormulas: GroupFormula[] = [];
  readonly arrayFormulas: GroupFormula[] = [];
  readonly #wantedRows: readonly (readonly [number, readonly number[]])[];
  #nextRow = 0;
  #wantedColumns: readonly number[] = [];
  #nextColumn = 0;
  #inside = false;
  #row = 0;
  #column = 0;
  /** Whether the next tag may begin a cell. */
  #isBetweenCells = false;
  readonly #plain = new PlainCell();
  #openRow: OpenSlice | undefined;
  #wantedRow: ScannedRow | undefined;
  #lastRow: ScannedRow | undefined;
  #lastCell: ScannedCell | undefined;
  /** Collects a wanted cell, or a formula of any cell. */
  #collector: TreeBuilder | undefined;

  constructor(wanted: WantedCells) {
    this.#wantedRows = [...wanted];
  }

  open(...[tag, start, contentStart]: OpenTag): void {
    const local = localName(tag.name);
    this.#isBetweenCells = local === 'row';
    if (this.#wantedRow && CONTENT.has(local)) this.#wantedRow.hasContent = true;
    if (!this.#inside) {
      if (local !== 'sheetData') return;
      this.sheetData = sliceOfTag(tag, start, contentStart);
      this.#inside = true;
    } else if (this.#collector) this.#collector.open(tag, start, contentStart);
    else if (local === 'row') this.#startRow(sliceOfTag(tag, start, contentStart));
    else if (local === 'c') this.#startCell(tag, start, contentStart);
    else if (local === 'f') this.#collect(tag, start, contentStart);
  }

  close(...[tag, contentEnd, end]: CloseTag): void {
    if (!this.#inside) return;
    const local = localName(tag.name);
    this.#isBetweenCells = local === 'c';
    if (this.#collector) {
      this.#collector.close(tag, contentEnd, end);
      if (this.#collector.depth === 0) this.#collected();
    } else if (local === 'row') this.#endRow(contentEnd, end);
    else if (local === 'sheetData' && this.sheetData) {
      this.#rowsBefore(Number.POSITIVE_INFINITY, contentEnd);
      this.sheetData.contentEnd = contentEnd;
      this.sheetData.end = end;
      this.#inside = false;
    }
  }

  text(text: string): void {
    this.#collector?.text(text);
  }

  /** Passes over plain cells of rows that nobody asked for. */
  skip(xml: string, at: number): number {
    if (!this.#isBetweenCells || this.#wantedRow) return at;
    let next = at;
    for (;;) {
      const end = this.#plain.read(xml, next);
      if (end === next) return next;
      this.#placeColumn(this.#plain.column);
      next = end;
    }
  }

  #startRow(slice: OpenSlice): void {
    const number = slice.attributes.r;
    if (number === undefined && this.#lastRow?.row === this.#row) this.#lastRow.nextCounts = true;
    const row = number === undefined ? this.#row + 1 : Number(number);
    if (row <= this.#row) throw rowsOutOfOrder(row, this.#row);
    this.#row = row;
    this.#column = 0;
    this.#rowsBefore(this.#row, slice.start);
    this.#openRow = slice;
    const wanted = this.#wantedRows[this.#nextRow];
    if (wanted?.[0] !== this.#row) return;
    this.#nextRow++;
    this.#wantedRow = newRow(this.#row, slice, slice.start);
    this.rows.push(this.#wantedRow);
    this.#wantedColumns = wanted[1];
    this.#nextColumn = 0;
    this.#lastCell = undefined;
  }

  #startCell(...[tag, start, contentStart]: OpenTag): void {
    const reference = tag.attributes.r;
    const last = this.#lastCell;
    if (reference === undefined && last?.column === this.#column) last.nextCounts = true;
    this.#placeColumn(reference === undefined ? this.#column + 1 : columnOfReference(reference));
    if (!this.#wantedRow) return;
    this.#wantedRow.cellCount++;
    this.#cellsBefore(this.#column, start);
    if (this.#wantedColumns[this.#nextColumn] === this.#column) {
      this.#collect(tag, start, contentStart);
    }
  }

  #placeColumn(column: number): void {
    if (column <= this.#column) {
      throw cellsOutOfOrder(this.#row);
    }
    this.#column = column;
  }

  #endRow(contentEnd: number, end: number): void {
    if (this.#wantedRow) this.#cellsBefore(Number.POSITIVE_INFINITY, contentEnd);
    if (this.#openRow) {
      this.#openRow.contentEnd = contentEnd;
      this.#openRow.end = end;
    }
    this.#lastRow = this.#wantedRow;
    this.#wantedRow = undefined;
    this.#openRow = undefined;
  }

  /** Notes the wanted rows that the sheet doesn't have. */
  #rowsBefore(row: number, offset: number): void {
    let wanted = this.#wantedRows[this.#nextRow];
    while (wanted && wanted[0] < row) {
      const missing = newRow(wanted[0], undefined, offset);
      for (const column of wanted[1]) missing.cells.push(newCell(column, undefined, offset));
      this.rows.push(missing);
      wanted = this.#wantedRows[++this.#nextRow];
    }
  }

  /** Notes the wanted cells that the row doesn't have. */
  #cellsBefore(column: number, offset: number): void {
    let wanted = this.#wantedColumns[this.#nextColumn];
    while (wanted !== undefined && wanted < column) {
      this.#wantedRow?.cells.push(newCell(wanted, undefined, offset));
      wanted = this.#wantedColumns[++this.#nextColumn];
    }
  }

  #collect(...tag: OpenTag): void {
    this.#collector = new TreeBuilder();
    this.#collector.open(...tag);
  }

  #collected(): void {
    const element = this.#collector?.root;
    this.#collector = undefined;
    if (!element) return;
    if (element.local === 'f') {
      this.#noteFormula(element);
      return;
    }
    this.#lastCell = newCell(this.#column, element, element.start);
    this.#wantedRow?.cells.push(this.#lastCell);
    this.#nextColumn++;
    for (const child of element.children) if (child.local === 'f') this.#noteFormula(child);
  }

  #noteFormula(element: XmlElement): void {
    const formula = { row: this.#row, column: this.#column, element };
    if (element.attributes.t === 'shared') this.sharedFormulas.push(formula);
    if (element.attributes.t === 'array' || element.attributes.t === 'dataTable') {
      this.arrayFormulas.push(formula);
    }
  }
}

function sliceOfTag(...[tag, start, contentStart]: OpenTag): OpenSlice {
  return {
    name: tag.name,
    local: localName(tag.name),
    attributes: tag.attributes,
    selfClosing: tag.isSelfClosing,
    start,
    contentStart,
    contentEnd: contentStart,
    end: contentStart,
  };
}

function newRow(row: number, element: ScannedRow['element'], offset: number): ScannedRow {
  return { row, element, offset, cells: [], nextCounts: false, cellCount: 0, hasContent: false };
}

function newCell(column: number, element: XmlElement | undefined, offset: number): ScannedCell {
  return { column, element, offset, nextCounts: false };
}

/** Excel can't open such a sheet either, and which of two cells it would show nobody knows. */
function rowsOutOfOrder(row: number, before: number): UnreadableFile {
  const places = { row: String(row), before: String(before) };
  return damaged(message('fault.rows-out-of-order', places));
}

function cellsOutOfOrder(row: number): UnreadableFile {
  return damaged(message('fault.cells-out-of-order', { row: String(row) }));
}
