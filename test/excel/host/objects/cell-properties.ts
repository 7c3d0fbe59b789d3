import type { StoredCell } from '../workbook-model.ts';
import type { RangeValue } from './range.ts';
import { columnsOf, each, rowsOf } from './range-values.ts';

/** The standard width of Excel's columns, in points. */
const STANDARD_WIDTH = 48;

/** Widths and visibility, one entry a column. */
export function columnProperties({ sheet, area }: RangeValue): unknown {
  return columnsOf(area).map((column) => ({
    columnHidden: sheet.hiddenColumns.has(column),
    format: { columnWidth: sheet.columnWidths.get(column) ?? STANDARD_WIDTH },
  }));
}

type Looks = Readonly<Record<string, unknown>>;

/** The looks that are asked for, in the shape in which they are asked for, rows × columns. */
export function cellProperties({ sheet, area }: RangeValue, asked: object): unknown {
  return rowsOf(area).map((row) =>
    columnsOf(area).map((column) => looksLike(asked, sheet.stored(row, column), '')),
  );
}

/** What Excel says of cells that nobody formatted: it doesn't say that they have no fill. */
const UNFORMATTED: Looks = {
  'fill.Color': '#FFFFFF',
  'font.Bold': false,
  'font.Italic': false,
  'font.Underline': 'None',
  'font.Color': '#000000',
  'font.Name': 'Calibri',
  'font.Size': 11,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
  IndentLevel: 0,
  Style: 'None',
  Weight: 'Thin',
  Color: '#000000',
};

function lookOf(stored: StoredCell | undefined, prefix: string, name: string): unknown {
  const key = keyOf(prefix, name);
  // The shade alone tells a white fill from none.
  if (key === 'fill.TintAndShade') return stored?.looks.has('fill.Color') ? 0 : null;
  const unformatted = UNFORMATTED[prefix.startsWith('borders.') ? keyOf('', name) : key];
  return stored?.looks.get(key) ?? unformatted ?? null;
}

const EDGES = { bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop' };

function bordersLike(asked: object, stored: StoredCell | undefined): Looks {
  return Object.fromEntries(
    Object.entries(EDGES).map(([side, edge]) => [
      side,
      looksLike(asked, stored, `borders.${edge}.`),
    ]),
  );
}

function looksLike(asked: object, stored: StoredCell | undefined, prefix: string): Looks {
  if (prefix === 'borders.') return bordersLike(asked, stored);
  return Object.fromEntries(
    Object.entries(asked).map(([name, wanted]) => [
      name,
      typeof wanted === 'object'
        ? looksLike(wanted, stored, name === 'format' ? '' : `${prefix}${name}.`)
        : lookOf(stored, prefix, name),
    ]),
  );
}

/** Puts looks back as they were read. */
export function setCellProperties(range: RangeValue, cells: readonly (readonly Looks[])[]): void {
  each(range, cells, ({ looks }, cell) => put(looks, cell, ''));
}

function put(looks: StoredCell['looks'], cell: Looks, prefix: string): void {
  for (const [name, value] of Object.entries(cell)) {
    if (typeof value === 'object' && value !== null) {
      put(looks, value as Looks, name === 'format' ? '' : `${prefix}${edgeOf(prefix, name)}.`);
    } else if (value === null) looks.delete(keyOf(prefix, name));
    else looks.set(keyOf(prefix, name), value);
  }
}

function edgeOf(prefix: string, name: string): string {
  return prefix === 'borders.' ? EDGES[name as keyof typeof EDGES] : name;
}

/** Setters know "font.Bold" and "numberFormat"; properties say "font.bold". */
function keyOf(prefix: string, name: string): string {
  return name === 'numberFormat'
    ? name
    : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
