import { type CellStyle, colour } from '../workbook/style.ts';

/** The colours of sheets that we make: dark blue, greys, and quiet status colours. */
export const PALETTE = {
  ink: colour('1F2937'),
  quietInk: colour('6B7280'),
  white: colour('FFFFFF'),
  heading: colour('1F3864'),
  band: colour('F3F4F6'),
  line: colour('D1D5DB'),
  input: colour('FFF9E5'),
  good: colour('D9EAD9'),
  goodInk: colour('1B4D24'),
  fair: colour('FFF0C2'),
  fairInk: colour('5C4400'),
  planned: colour('DCE6F5'),
  plannedInk: colour('1F3864'),
  poor: colour('F6CFCC'),
  poorInk: colour('6B1512'),
} as const;

export const TITLE_STYLE: CellStyle = {
  fontColour: PALETTE.heading,
  fontSize: 18,
  bold: true,
  vertical: 'center',
};

export const SUBTITLE_STYLE: CellStyle = { fontColour: PALETTE.quietInk, vertical: 'top' };

export const LABEL_STYLE: CellStyle = { fontColour: PALETTE.quietInk, bold: true };

/** A cell for the team to fill. */
export const INPUT_STYLE: CellStyle = {
  fill: PALETTE.input,
  fontColour: PALETTE.ink,
  border: PALETTE.line,
};

export const HEADER_STYLE: CellStyle = {
  fill: PALETTE.heading,
  fontColour: PALETTE.white,
  bold: true,
  vertical: 'center',
  wrap: true,
  border: PALETTE.line,
};

export const BODY_STYLE: CellStyle = {
  fontColour: PALETTE.ink,
  vertical: 'top',
  wrap: true,
  border: PALETTE.line,
};

/** Body rows of every other group. */
export const BAND_STYLE: CellStyle = { ...BODY_STYLE, fill: PALETTE.band };
