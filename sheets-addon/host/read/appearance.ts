import { sheetName } from '../../../core/workbook/address.ts';
import type { CellComment, SheetAppearance } from '../../../core/workbook/appearance.ts';
import { type CellStyle, type Colour, colour } from '../../../core/workbook/style.ts';
import { areaOf } from '../areas.ts';
import type { Range, Sheet, Spreadsheet } from '../services.ts';
import { type Look, readLooks } from '../write/looks.ts';

type ServiceColour = GoogleAppsScript.Spreadsheet.Color;

/** Neighbouring cells of a row with the same look, as numbers: row, first and last column, look. */
export type LookRun = readonly [row: number, first: number, last: number, look: number];

/** How a sheet looks, with every look told once: a large register has few of them. */
export interface PackedAppearance extends Omit<SheetAppearance, 'styles'> {
  readonly looks: readonly CellStyle[];
  readonly runs: readonly LookRun[];
}

/**
 * How a sheet looks, for copies of it. Hidden rows have no height: Google Sheets tells of them row by
 * row, so this takes a call or two for each used row. Threads of comments can't be read, notes have no
 * author, and fonts are not told.
 */
export function readAppearance(spreadsheet: Spreadsheet, sheet: Sheet): PackedAppearance {
  const range = sheet.getDataRange();
  const tabColour = hexColour(sheet.getTabColor() ?? '');
  return {
    sheet: sheetName(sheet.getName()),
    ...packedLooks(sheet, range, colours(spreadsheet)),
    rowHeights: new Map(hiddenRows(sheet, range.getLastRow()).map((row) => [row, 0])),
    comments: notesOf(range),
    ...(tabColour ? { tabColour } : {}),
    showGridLines: !sheet.hasHiddenGridlines(),
    landscape: false,
  };
}

function hiddenRows(sheet: Sheet, last: number): readonly number[] {
  const isFiltered = sheet.getFilter() !== null;
  const rows = Array.from({ length: last }, (_, index) => index + 1);
  return rows.filter(
    (row) => sheet.isRowHiddenByUser(row) || (isFiltered && sheet.isRowHiddenByFilter(row)),
  );
}

function notesOf(range: Range): readonly CellComment[] {
  return range
    .getNotes()
    .flatMap((line, down) =>
      line.flatMap((text, across) =>
        text === '' ? [] : [{ row: down + 1, column: across + 1, author: '', text }],
      ),
    );
}

function packedLooks(
  sheet: Sheet,
  range: Range,
  colourOf: (found: ServiceColour) => Colour | undefined,
): Pick<PackedAppearance, 'looks' | 'runs'> {
  const lookAt = readLooks(sheet, areaOf(range));
  const fontColours = range.getFontColorObjects();
  const looks: CellStyle[] = [];
  const numbers = new Map<string, number>();
  const runs: LookRun[] = [];
  fontColours.forEach((line, down) => {
    line.forEach((found, across) => {
      const place = { row: down + 1, column: across + 1 };
      const style = styleOf(lookAt(place), colourOf(found));
      const key = JSON.stringify(style);
      const number = numbers.get(key) ?? looks.push(style) - 1;
      numbers.set(key, number);
      append(runs, place.row, place.column, number);
    });
  });
  return { looks, runs };
}

function append(runs: LookRun[], row: number, column: number, look: number): void {
  const [lastRow, first = column, last, lastLook] = runs[runs.length - 1] ?? [];
  if (lastRow === row && last === column - 1 && lastLook === look) {
    runs[runs.length - 1] = [row, first, column, look];
  } else runs.push([row, column, column, look]);
}

const HORIZONTAL = ['left', 'center', 'right'] as const;

function styleOf(look: Look, fontColour: Colour | undefined): CellStyle {
  const fill = hexColour(String(look.background ?? ''));
  const horizontal = HORIZONTAL.find((side) => side === look.horizontal);
  const { fontSize, numberFormat } = look;
  return {
    ...(fill ? { fill } : {}),
    ...(fontColour ? { fontColour } : {}),
    ...(typeof fontSize === 'number' ? { fontSize } : {}),
    ...(look.weight === 'bold' ? { bold: true } : {}),
    ...(look.italic === 'italic' ? { italic: true } : {}),
    ...(look.line === 'underline' ? { underline: true } : {}),
    ...(look.line === 'line-through' ? { strikethrough: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(look.vertical === 'top' ? { vertical: 'top' } : {}),
    ...(look.vertical === 'middle' ? { vertical: 'center' } : {}),
    ...(look.wrap === true ? { wrap: true } : {}),
    ...(typeof numberFormat === 'string' ? { numberFormat } : {}),
  };
}

/** Colours as digits; those of the spreadsheet's theme too, since a text may be as pale as its cell. */
function colours(spreadsheet: Spreadsheet): (found: ServiceColour) => Colour | undefined {
  const { THEME, RGB } = SpreadsheetApp.ColorType;
  const theme = spreadsheet.getSpreadsheetTheme();
  return (found) => {
    if (found.getColorType() === RGB) return hexColour(found.asRgbColor().asHexString());
    if (found.getColorType() !== THEME || !theme) return undefined;
    const concrete = theme.getConcreteColor(found.asThemeColor().getThemeColorType());
    return hexColour(concrete.asRgbColor().asHexString());
  };
}

/** "#c00000", or with the opacity before the digits, as our colours are written. */
function hexColour(hex: string): Colour | undefined {
  const digits = /^#(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(hex)?.[1];
  return digits === undefined ? undefined : colour(digits.toUpperCase());
}
