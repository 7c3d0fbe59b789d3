import { type Colour, colour } from '../../core/workbook/style.ts';
import type { XlsxPackage } from '../package/package.ts';
import type { Attributes } from '../xml/parse.ts';
import { parseXml } from '../xml/parse.ts';

/** Colours of the theme in the order in which numbers name them; the first two pairs are swapped. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2'].concat(
  [1, 2, 3, 4, 5, 6].map((number) => `accent${number}`),
  ['hlink', 'folHlink'],
);

/** The palette of old workbooks, from index 8 (ECMA-376, 18.8.27); the eight before it repeat it. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 ' +
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF ' +
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC ' +
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
const FIRST_OF_PALETTE = 8;

/** The theme's colours by number; none where the workbook has no theme. */
export function readThemeColours(
  source: XlsxPackage,
  partName: string | undefined,
): readonly string[] {
  const pieces = partName === undefined ? undefined : source.pieces(partName);
  if (partName === undefined || !pieces) return [];
  const byName = new Map<string, string>();
  let name = '';
  parseXml(pieces, partName, {
    open(element, { val = '', lastClr }) {
      if (THEME_ORDER.includes(element)) name = element;
      const hex = element === 'srgbClr' ? val : element === 'sysClr' ? lastClr : undefined;
      if (hex !== undefined && name !== '' && !byName.has(name)) byName.set(name, hex);
    },
    close(element) {
      if (element === name) name = '';
    },
  });
  return THEME_ORDER.map((one) => byName.get(one) ?? '');
}

/** The colour that attributes such as rgb, theme and tint mean; undefined for "automatic". */
export function colourOf(
  { rgb, theme, indexed, tint }: Attributes,
  themeColours: readonly string[],
): Colour | undefined {
  const hex =
    rgb?.slice(-6) ??
    (theme === undefined ? undefined : themeColours[Number(theme)]) ??
    (indexed === undefined ? undefined : paletteColour(Number(indexed)));
  if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
  return tinted(hex, Number(tint ?? 0));
}

function paletteColour(index: number): string | undefined {
  return PALETTE[index < FIRST_OF_PALETTE ? index : index - FIRST_OF_PALETTE];
}

/** Lighter (up to 1) or darker (down to -1), as ECMA-376, 18.8.19 says, channel by channel. */
function tinted(hex: string, tint: number): Colour {
  const channels = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  const changed = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  );
  return colour(changed.map((value) => value.toString(16).padStart(2, '0').toUpperCase()).join(''));
}
