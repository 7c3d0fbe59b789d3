import { type CellStyle, colour } from '../../workbook/style.ts';
import { PALETTE, TITLE_STYLE } from '../look.ts';

/** The page is a grid of equal columns, so that maps, tables and charts line up. */
export const GRID_COLUMNS = 28;
/** In characters of the default font. */
export const GRID_COLUMN_WIDTH = 6.5;
/** Two halves of the page with a gutter between them. */
export const HALF_COLUMNS = 13;
export const RIGHT_HALF = GRID_COLUMNS - HALF_COLUMNS + 1;

/** Row heights in points; both printed pages stay below 680, which is A4's height at this width. */
export const HEIGHTS = {
  title: 32,
  subtitle: 20,
  figure: 36,
  line: 16,
  twoLines: 26,
  gap: 12,
  heading: 22,
  tableHeader: 18,
  tableRow: 14.5,
  riskRow: 24,
  tallRow: 46,
} as const;

const BODY: CellStyle = { fontSize: 10, fontColour: PALETTE.ink, vertical: 'center' };

const TABLE_HEADER: CellStyle = {
  fontSize: 9,
  bold: true,
  fill: PALETTE.band,
  fontColour: PALETTE.heading,
  wrap: true,
};
const AXIS: CellStyle = { fontColour: PALETTE.quietInk, vertical: 'center', wrap: true };

/** Looks of the page's parts. */
export const LOOK = {
  title: { ...TITLE_STYLE, fontSize: 22 },
  subtitle: { fontSize: 11, fontColour: PALETTE.quietInk, vertical: 'center' },
  heading: { fontSize: 13, bold: true, fontColour: PALETTE.heading, vertical: 'center' },
  subheading: { fontSize: 10, bold: true, fontColour: PALETTE.ink, vertical: 'center' },
  note: { fontSize: 9, fontColour: PALETTE.quietInk, vertical: 'top', wrap: true },
  figure: {
    ...BODY,
    fontSize: 20,
    bold: true,
    fontColour: PALETTE.heading,
    fill: PALETTE.band,
    horizontal: 'center',
  },
  figureCaption: { ...BODY, fill: PALETTE.band, horizontal: 'center' },
  figureRemark: {
    fontSize: 8,
    fontColour: PALETTE.quietInk,
    fill: PALETTE.band,
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
  },
  tableHeader: { ...BODY, ...TABLE_HEADER },
  centredHeader: { ...BODY, ...TABLE_HEADER, horizontal: 'center' },
  levelHeader: { ...BODY, fontSize: 9, bold: true, horizontal: 'center', wrap: true },
  tallNumber: { ...BODY, fontSize: 14, bold: true, horizontal: 'center' },
  /** Coloured cells one below the other, with a white line between them. */
  level: { ...BODY, horizontal: 'center', border: PALETTE.white },
  rowTitle: { ...BODY, bold: true },
  totalText: { ...BODY, bold: true, fill: PALETTE.band },
  totalNumber: { ...BODY, bold: true, fill: PALETTE.band, horizontal: 'center' },
  /** Two lines of a row of the top risks. */
  smallText: { ...BODY, fontSize: 9, wrap: true },
  tableText: { ...BODY, wrap: true },
  tableNumber: { ...BODY, horizontal: 'center' },
  axis: { ...AXIS, fontSize: 8 },
  axisUp: { ...AXIS, fontSize: 9 },
  axisAcross: { ...AXIS, fontSize: 8, horizontal: 'center', vertical: 'top' },
  axisNote: { ...AXIS, fontSize: 8, horizontal: 'right' },
  legend: { fontSize: 9, horizontal: 'center', vertical: 'center' },
  map: {
    ...BODY,
    fontSize: 12,
    bold: true,
    horizontal: 'center',
    border: PALETTE.white,
  },
  /** Where the method doesn't tell a level. */
  unknownLevel: { fill: PALETTE.band, fontColour: PALETTE.quietInk },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Colours of implementation statuses in charts, from done to open. */
export const STATUS_COLOURS = {
  implemented: colour('3E8E63'),
  partly: colour('9CC7A8'),
  planned: colour('6C93C0'),
  'not-implemented': colour('C8504B'),
  'not-applicable': colour('C3CAD2'),
  open: colour('E2C044'),
} as const;

export const CHART_COLOURS = {
  main: colour('8FA6BF'),
  strong: colour('C8504B'),
  unknown: colour('B8C0C9'),
} as const;

/** Points to pixels, and the part of its size that a letter of a text is wide on average. */
const PIXELS_PER_POINT = 4 / 3;
const LETTER_WIDTH = 0.52;
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;

/** How many letters of a size fit side by side into some grid columns. */
export function lettersIn(columns: number, fontSize: number): number {
  const pixels = columns * (GRID_COLUMN_WIDTH * PIXELS_PER_CHARACTER + CELL_PADDING) - CELL_PADDING;
  return Math.floor(pixels / (fontSize * PIXELS_PER_POINT * LETTER_WIDTH));
}

/** The text, cut at a word and marked with "…" where it would be longer than some lines hold. */
export function fitted(text: string, columns: number, fontSize: number, lines: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  // Lines break at words: each but the last loses part of its room.
  const room = Math.floor(lettersIn(columns, fontSize) * (lines - (lines - 1) * 0.1));
  if (plain.length <= room) return plain;
  const cut = plain.slice(0, room - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > room / 2 ? cut.slice(0, space) : cut}…`;
}
