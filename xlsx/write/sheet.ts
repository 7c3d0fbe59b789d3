import {
  columnLetters,
  formatArea,
  formatPosition,
  LAST_COLUMN,
  quoteSheetName,
} from '../../core/workbook/address.ts';
import type { Cell } from '../../core/workbook/cell.ts';
import { cellAt, usedArea, usedCells } from '../../core/workbook/grid.ts';
import type { SheetDefinition } from '../../core/workbook/snapshot.ts';
import { fittingFormat } from '../edit/cells/look.ts';
import { cellMarkup } from '../edit/cells/markup.ts';
import { frozenPane } from '../edit/freeze.ts';
import { attributeMarkup, markup, textMarkup } from '../edit/parts/markup.ts';
import type { StyleBook } from '../styles/edit.ts';

/** In inches: narrow ones, so that a register fits on a page. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
const A4 = 9;
const A3 = 8;
const DEFAULT_ROW_HEIGHT = 15;

/**
 * The <worksheet> of a new sheet without what an edit can add to it: filter, validations,
 * conditional formats, charts.
 */
export function sheetMarkup(sheet: SheetDefinition, book: StyleBook, namespace: string): string {
  const used = usedArea(sheet.grid) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const { landscape, paper, fitToWidth, footer } = sheet.pageSetup;
  const tabColour = sheet.tabColour ? markup('tabColor', { rgb: `FF${sheet.tabColour}` }) : '';
  const fits = markup('pageSetUpPr', { fitToPage: 1 });
  return markup(
    'worksheet',
    { xmlns: namespace },
    [
      markup('sheetPr', {}, tabColour + fits),
      markup('dimension', { ref: formatArea(used) }),
      markup('sheetViews', {}, viewMarkup(sheet)),
      markup('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_HEIGHT }),
      columnsMarkup(sheet),
      markup('sheetData', {}, rowsMarkup(sheet, book)),
      mergesMarkup(sheet),
      linksMarkup(sheet),
      markup('pageMargins', MARGINS),
      markup('pageSetup', {
        paperSize: paper === 'A3' ? A3 : A4,
        orientation: landscape ? 'landscape' : 'portrait',
        fitToWidth,
        fitToHeight: 0,
      }),
      footer === undefined ? '' : markup('headerFooter', {}, textMarkup('oddFooter', footer)),
      pageBreaksMarkup(sheet.pageSetup.breaksBefore ?? []),
    ].join(''),
  );
}

/** What the name of the repeated columns and rows refers to; undefined where none are repeated. */
export function printTitles({ name, pageSetup }: SheetDefinition): string | undefined {
  const { repeatColumns: columns, repeatRows: rows } = pageSetup;
  const sheet = quoteSheetName(name);
  const parts = [
    ...(columns
      ? [`${sheet}!$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`]
      : []),
    ...(rows ? [`${sheet}!$${rows.first}:$${rows.last}`] : []),
  ];
  return parts.length > 0 ? parts.join(',') : undefined;
}

function viewMarkup({ showGridLines, freeze }: SheetDefinition): string {
  const isFrozen = freeze.rows > 0 || freeze.columns > 0;
  return markup(
    'sheetView',
    { showGridLines: showGridLines ? undefined : 0, workbookViewId: 0 },
    isFrozen ? frozenPane('', freeze) : '',
  );
}

function columnsMarkup({ columnWidths }: SheetDefinition): string {
  const columns = [...columnWidths]
    .sort(([a], [b]) => a - b)
    .map(([column, width]) => markup('col', { min: column, max: column, width, customWidth: 1 }));
  return columns.length > 0 ? markup('cols', {}, columns.join('')) : '';
}

function mergesMarkup({ merges }: SheetDefinition): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => markup('mergeCell', { ref: formatArea(area) }));
  return markup('mergeCells', { count: merges.length }, cells.join(''));
}

/** A link is shown as the text of its cell. */
function linksMarkup({ links = [] }: SheetDefinition): string {
  if (links.length === 0) return '';
  const lines = links.map(({ row, column, to }) => {
    const ref = formatPosition({ row, column });
    return markup('hyperlink', { ref, location: `${quoteSheetName(to)}!A1` });
  });
  return markup('hyperlinks', {}, lines.join(''));
}

/** A break stands below the row that it names. */
function pageBreaksMarkup(breaksBefore: readonly number[]): string {
  if (breaksBefore.length === 0) return '';
  const count = breaksBefore.length;
  const breaks = breaksBefore.map((row) =>
    markup('brk', { id: row - 1, max: LAST_COLUMN - 1, man: 1 }),
  );
  return markup('rowBreaks', { count, manualBreakCount: count }, breaks.join(''));
}

/** Row by row, all cells that hold or show something. */
function rowsMarkup(sheet: SheetDefinition, book: StyleBook): string {
  const formats = formatsByPlace(sheet, book);
  for (const { row, column } of usedCells(sheet.grid)) put(formats, row, column, undefined);
  for (const row of sheet.rowHeights.keys()) if (!formats.has(row)) formats.set(row, new Map());
  const rows = [...formats].sort(([a], [b]) => a - b);
  return rows
    .map(([row, columns]) => {
      const height = sheet.rowHeights.get(row);
      const cells = [...columns]
        .sort(([a], [b]) => a - b)
        .map(([column, format = 0]) => {
          const content = cellAt(sheet.grid, { row, column });
          return writtenCell(book, row, column, content, format);
        });
      // Without customHeight, so that a row grows with what is written into it.
      return `<row${attributeMarkup({ r: row, ht: height })}>${cells.join('')}</row>`;
    })
    .join('');
}

function writtenCell(
  book: StyleBook,
  row: number,
  column: number,
  content: Cell,
  look: number,
): string {
  if (content.kind === 'empty') {
    return markup('c', { r: formatPosition({ row, column }), s: look });
  }
  return cellMarkup('', { row, column }, content, fittingFormat(book, look, content));
}

type FormatsByPlace = Map<number, Map<number, number | undefined>>;

function formatsByPlace({ styles }: SheetDefinition, book: StyleBook): FormatsByPlace {
  const formats: FormatsByPlace = new Map();
  for (const { area, style } of styles) {
    const format = book.derive(0, style);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++)
        put(formats, row, column, format);
    }
  }
  return formats;
}

function put(
  formats: FormatsByPlace,
  row: number,
  column: number,
  format: number | undefined,
): void {
  const columns = formats.get(row) ?? new Map<number, number | undefined>();
  formats.set(row, columns);
  if (format !== undefined || !columns.has(column)) columns.set(column, format);
}
