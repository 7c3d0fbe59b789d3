import type { Scalar } from '../../workbook/cell.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { isShownWhite, shownFormat } from './shown-format.ts';

/** A font's name is a text like any other; these tell nothing. */
const WELL_KNOWN_FONTS: ReadonlySet<string> = new Set([
  'Aptos',
  'Aptos Display',
  'Aptos Narrow',
  'Arial',
  'Arial Narrow',
  'Book Antiqua',
  'Calibri',
  'Calibri Light',
  'Cambria',
  'Candara',
  'Carlito',
  'Century Gothic',
  'Consolas',
  'Courier New',
  'DejaVu Sans',
  'Garamond',
  'Georgia',
  'Helvetica',
  'Lato',
  'Liberation Sans',
  'Montserrat',
  'Noto Sans',
  'Open Sans',
  'Palatino Linotype',
  'Roboto',
  'Segoe UI',
  'Source Sans Pro',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Ubuntu',
  'Verdana',
]);
const BLACK = '000000';
const WHITE = 'FFFFFF';
/** Colours that differ by no more than this in each of red, green and blue look alike. */
const ALIKE = 16;
/** In points; nobody reads anything smaller. */
const SMALLEST = 3;

/** How a shared cell looks, or why it shows nothing. */
export type SafeLook =
  | { readonly kind: 'shown'; readonly style: CellStyle }
  /** Its format shows nothing, its text is as small as a dot, or has the colour of its background. */
  | { readonly kind: 'invisible'; readonly style: CellStyle };

/** The look of a cell without anything that could tell more than the cell shows. */
export function safeLook({ font, numberFormat, ...look }: CellStyle, value: Scalar): SafeLook {
  const style: CellStyle =
    font !== undefined && WELL_KNOWN_FONTS.has(font) ? { ...look, font } : look;
  const format = numberFormat === undefined ? '' : shownFormat(numberFormat, value);
  const isWhite = numberFormat !== undefined && isShownWhite(numberFormat, value);
  const fontColour = isWhite ? WHITE : (look.fontColour ?? BLACK);
  const isHidden =
    format === undefined ||
    (look.fontSize ?? SMALLEST) < SMALLEST ||
    areAlike(fontColour, look.fill ?? WHITE);
  if (isHidden) return { kind: value.kind === 'empty' ? 'shown' : 'invisible', style };
  return { kind: 'shown', style: format === '' ? style : { ...style, numberFormat: format } };
}

function areAlike(one: string, other: string): boolean {
  return [0, 2, 4].every((start) => {
    const [left, right] = [one, other].map((hex) =>
      Number.parseInt(hex.slice(start, start + 2), 16),
    );
    return Math.abs((left ?? 0) - (right ?? 0)) <= ALIKE;
  });
}
