import {
  type CellStyle,
  colour,
  LINES,
  SIDES,
  type SideLine,
  type SideLines,
} from '../../core/workbook/style.ts';
import { childOf, parseTree, type XmlElement } from '../edit/parts/tree.ts';
import type { XlsxPackage } from '../package/package.ts';
import { builtInFormatCode } from '../styles/number-format.ts';
import { booleanAttribute } from '../xml/parse.ts';
import { colourOf } from './colours.ts';

/** What new cells look like in a workbook that we make; only what differs is said. */
const PLAIN = { font: 'Calibri', fontSize: 11, fontColour: '000000' } as const;
const BLACK = colour('000000');

/** The look of each cell format of the styles part, by its index. */
export function readLooks(
  source: XlsxPackage,
  partName: string | undefined,
  themeColours: readonly string[],
): readonly CellStyle[] {
  const xml = partName === undefined ? undefined : source.text(partName);
  if (xml === undefined) return [];
  const root = parseTree(xml);
  const listOf = (name: string) => childOf(root, name)?.children ?? [];
  const fonts = listOf('fonts').map((font) => fontLook(font, themeColours));
  const fills = listOf('fills').map((fill) => fillLook(fill, themeColours));
  const borders = listOf('borders').map((border) => borderLook(border, themeColours));
  const codes = new Map(
    listOf('numFmts').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  return listOf('cellXfs').map((format) => {
    const { fontId, fillId, borderId, numFmtId = '0' } = format.attributes;
    const numberFormat = codes.get(numFmtId) ?? builtInFormatCode(Number(numFmtId));
    return {
      ...fonts[Number(fontId ?? 0)],
      ...fills[Number(fillId ?? 0)],
      ...borders[Number(borderId ?? 0)],
      ...alignmentLook(childOf(format, 'alignment')),
      ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    };
  });
}

function fontLook(font: XmlElement, themeColours: readonly string[]): CellStyle {
  const setting = (name: string) => childOf(font, name)?.attributes.val;
  const isOn = (name: string) => {
    const found = childOf(font, name);
    return found !== undefined && booleanAttribute(found.attributes.val, true);
  };
  const name = setting('name') ?? PLAIN.font;
  const size = Number(setting('sz') ?? PLAIN.fontSize);
  const fontColour = colourOf(childOf(font, 'color')?.attributes ?? {}, themeColours);
  return {
    ...(name === PLAIN.font ? {} : { font: name }),
    ...(size === PLAIN.fontSize || !(size > 0) ? {} : { fontSize: size }),
    ...(fontColour && fontColour !== PLAIN.fontColour ? { fontColour } : {}),
    ...(isOn('b') ? { bold: true } : {}),
    ...(isOn('i') ? { italic: true } : {}),
    ...(isOn('strike') ? { strikethrough: true } : {}),
    ...(childOf(font, 'u') && setting('u') !== 'none' ? { underline: true } : {}),
  };
}

/** Solid fills; patterns and gradients are shown by their first colour, as most programs do. */
function fillLook(fill: XmlElement, themeColours: readonly string[]): CellStyle {
  const pattern = childOf(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  if (!pattern || type === 'none' || type === 'gray125') return {};
  const found = colourOf(childOf(pattern, 'fgColor')?.attributes ?? {}, themeColours);
  return found ? { fill: found } : {};
}

/** Strict files say start and end. */
const OTHER_NAMES = { left: 'start', right: 'end', top: 'top', bottom: 'bottom' } as const;

function borderLook(border: XmlElement, themeColours: readonly string[]): CellStyle {
  const entries = SIDES.flatMap((side): [string, SideLine][] => {
    const found = childOf(border, side) ?? childOf(border, OTHER_NAMES[side]);
    const line = lineOf(found?.attributes.style);
    if (!found || !line) return [];
    const own = colourOf(childOf(found, 'color')?.attributes ?? {}, themeColours);
    return [[side, { line, colour: own ?? BLACK }]];
  });
  const sides: SideLines = Object.fromEntries(entries);
  return entries.length > 0 ? { sides } : {};
}

/** The kind of line; the rarer ones by the one that they resemble. */
function lineOf(style: string | undefined): (typeof LINES)[number] | undefined {
  if (style === undefined || style === 'none') return undefined;
  const known = LINES.find((line) => line === style);
  if (known) return known;
  return style.startsWith('medium') ? 'medium' : 'dashed';
}

function alignmentLook(alignment: XmlElement | undefined): CellStyle {
  const { horizontal = '', vertical = '', wrapText, indent } = alignment?.attributes ?? {};
  const across = ({ left: 'left', right: 'right', center: 'center' } as const)[horizontal];
  const isAcross = horizontal === 'centerContinuous' ? 'center' : across;
  const down = ({ top: 'top', center: 'center', bottom: 'bottom' } as const)[vertical];
  return {
    ...(isAcross ? { horizontal: isAcross } : {}),
    ...(down ? { vertical: down } : {}),
    ...(booleanAttribute(wrapText, false) ? { wrap: true } : {}),
    ...(Number(indent ?? 0) > 0 ? { indent: Number(indent) } : {}),
  };
}
