import type { Area, Position } from '../../../core/workbook/address.ts';
import type { CellStyle } from '../../../core/workbook/style.ts';
import { rangeOf } from '../areas.ts';
import type { Range, Sheet } from '../services.ts';

type RangeList = ReturnType<Sheet['getRangeList']>;

/** What a cell looks like, property by property; null is the default. Lines around can't be read. */
export type Look = Readonly<Partial<Record<PropertyName, string | number | boolean | null>>>;

interface Property {
  read(range: Range): readonly (readonly unknown[])[];
  /** Sets the property of all ranges; null is the default. */
  write(ranges: RangeList, value: string | number | boolean | null): void;
  /** What is read where nothing was chosen. */
  readonly plain: readonly unknown[];
}

const PROPERTIES = {
  background: {
    read: (range) => range.getBackgrounds(),
    write: (ranges, value) => ranges.setBackground(value as string | null),
    plain: ['#ffffff'],
  },
  fontColour: {
    read: (range) => range.getFontColorObjects().map((line) => line.map(hexOf)),
    write: (ranges, value) => ranges.setFontColor(value as string | null),
    plain: ['#000000'],
  },
  font: {
    read: (range) => range.getFontFamilies(),
    write: (ranges, value) => ranges.setFontFamily(value as string | null),
    plain: ['Arial'],
  },
  fontSize: {
    read: (range) => range.getFontSizes(),
    write: (ranges, value) => ranges.setFontSize(Number(value ?? 10)),
    plain: [10],
  },
  weight: {
    read: (range) => range.getFontWeights(),
    write: (ranges, value) => ranges.setFontWeight(value as 'bold' | null),
    plain: ['normal'],
  },
  italic: {
    read: (range) => range.getFontStyles(),
    write: (ranges, value) => ranges.setFontStyle(value as 'italic' | null),
    plain: ['normal'],
  },
  line: {
    read: (range) => range.getFontLines(),
    write: (ranges, value) => ranges.setFontLine(value as 'underline' | null),
    plain: ['none'],
  },
  horizontal: {
    read: (range) => range.getHorizontalAlignments(),
    write: (ranges, value) => ranges.setHorizontalAlignment(value as 'left' | null),
    plain: ['general', 'general-left', 'general-right', 'general-center'],
  },
  vertical: {
    read: (range) => range.getVerticalAlignments(),
    write: (ranges, value) => ranges.setVerticalAlignment(value as 'top' | null),
    plain: ['bottom'],
  },
  wrap: {
    read: (range) => range.getWraps(),
    write: (ranges, value) => ranges.setWrap(value === true),
    plain: [false],
  },
  numberFormat: {
    read: (range) => range.getNumberFormats(),
    write: (ranges, value) => ranges.setNumberFormat(String(value ?? GENERAL)),
    plain: ['', 'General', '0.###############'],
  },
} satisfies Record<string, Property>;

type PropertyName = keyof typeof PROPERTIES;

/** The number format of a cell that shows what it holds as Google Sheets sees fit. */
export const GENERAL = 'General';

const NAMES = Object.keys(PROPERTIES) as PropertyName[];

/** The looks of an area's cells, by place: one call for each property. */
export function readLooks(sheet: Sheet, area: Area): (place: Position) => Look {
  const range = rangeOf(sheet, area);
  const read = NAMES.map((name) => [name, PROPERTIES[name].read(range)] as const);
  return ({ row, column }) =>
    Object.fromEntries(
      read.map(([name, lines]) => [
        name,
        shownAs(name, lines[row - area.top]?.[column - area.left]),
      ]),
    );
}

/** Gives all cells of some areas a look; properties that it doesn't name stay. */
export function writeLook(ranges: RangeList, look: Look): void {
  for (const name of NAMES) {
    const value = look[name];
    if (value !== undefined) PROPERTIES[name].write(ranges, value);
  }
}

/** A described style in the terms of Google Sheets, without lines around. All properties are named. */
export function lookOf(style: CellStyle): Look {
  return {
    background: style.fill ? `#${style.fill}` : null,
    fontColour: style.fontColour ? `#${style.fontColour}` : null,
    font: style.font ?? null,
    fontSize: style.fontSize ?? null,
    weight: style.bold ? 'bold' : null,
    italic: style.italic ? 'italic' : null,
    line: style.underline ? 'underline' : style.strikethrough ? 'line-through' : null,
    horizontal: style.horizontal ?? null,
    vertical: style.vertical === 'center' ? 'middle' : (style.vertical ?? null),
    wrap: style.wrap ?? null,
    numberFormat: style.numberFormat ?? null,
  };
}

/** Draws thin lines around all cells of some areas. */
export function writeBorder(ranges: RangeList, style: CellStyle): void {
  if (!style.border) return;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  ranges.setBorder(true, true, true, true, true, true, `#${style.border}`, SOLID);
}

function shownAs(name: PropertyName, value: unknown): string | number | boolean | null {
  const plain: readonly unknown[] = PROPERTIES[name].plain;
  const isPlain = plain.includes(value);
  const isKnown = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain || !isKnown ? null : (value as string | number | boolean);
}

/** Colours of a theme have no digits of their own; then the default stands for them. */
function hexOf(colour: GoogleAppsScript.Spreadsheet.Color): string | null {
  const isRgb = colour.getColorType() === SpreadsheetApp.ColorType.RGB;
  return isRgb ? colour.asRgbColor().asHexString() : null;
}
