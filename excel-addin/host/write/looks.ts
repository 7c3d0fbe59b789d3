import type { CellStyle, SideLine } from '../../../core/workbook/style.ts';
import { SIDES } from '../../../core/workbook/style.ts';

const EDGES = {
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
} as const;
const INSIDE = ['InsideHorizontal', 'InsideVertical'] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Line = SideLine['line'];
type Border = Pick<Excel.RangeBorder, 'style' | 'weight'>;

const LINES: Readonly<Record<Line, Border>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
};

/** Gives the cells of a range a look; what the style doesn't say stays as it is. */
export function writeLook(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.fill) format.fill.color = `#${style.fill}`;
  writeFont(format.font, style);
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked === false) format.protection.locked = false;
  writeBorders(format.borders, style);
  if (style.numberFormat !== undefined) {
    // One value stands for all cells of a range, which the types don't say.
    (range as { numberFormat: unknown }).numberFormat = style.numberFormat;
  }
}

function writeFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.fontColour) font.color = `#${style.fontColour}`;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.font !== undefined) font.name = style.font;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.strikethrough !== undefined) font.strikethrough = style.strikethrough;
}

function writeBorders(borders: Excel.RangeBorderCollection, { border, sides }: CellStyle): void {
  if (border) {
    for (const edge of [...Object.values(EDGES), ...INSIDE]) {
      writeLine(borders.getItem(edge), { line: 'thin', colour: border });
    }
  }
  for (const side of SIDES) {
    const line = sides?.[side];
    if (line) writeLine(borders.getItem(EDGES[side]), line);
  }
}

function writeLine(border: Excel.RangeBorder, { line, colour }: SideLine): void {
  border.style = LINES[line].style;
  border.weight = LINES[line].weight;
  border.color = `#${colour}`;
}
