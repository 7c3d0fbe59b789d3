import { isDateFormatCode } from '../../core/workbook/date-format-code.ts';
import type { ConditionalFormat } from '../../core/workbook/sheet-features.ts';
import { type Colour, colour } from '../../core/workbook/style.ts';
import type { XlsxPackage } from '../package/package.ts';
import { type Attributes, booleanAttribute, type XmlHandler } from '../xml/parse.ts';
import { parseSections } from '../xml/sections.ts';
import { isBuiltInDateFormat } from './date-format.ts';

/** What the styles part says that a snapshot needs. */
export interface Formats {
  /** By cell style index (the "s" of a cell): whether numbers show as dates or times. */
  readonly dateStyles: readonly boolean[];
  /** By differential style index: the look that a conditional format gives. */
  readonly differentialStyles: readonly ConditionalFormat['style'][];
}

type WritableStyle = {
  -readonly [Key in keyof ConditionalFormat['style']]: ConditionalFormat['style'][Key];
};

/** Reads number formats and differential styles; nothing where there is no styles part. */
export function readFormats(source: XlsxPackage, partName: string | undefined): Formats {
  const pieces = partName === undefined ? undefined : source.pieces(partName);
  const dateCodes = new Map<number, boolean>();
  const formatIds: number[] = [];
  const differentialStyles: WritableStyle[] = [];
  if (partName !== undefined && pieces) {
    parseSections(pieces, partName, 'styleSheet', {
      numFmts: {
        open(name, { numFmtId, formatCode }) {
          if (name === 'numFmt')
            dateCodes.set(Number(numFmtId), isDateFormatCode(formatCode ?? ''));
        },
      },
      cellXfs: {
        open(name, { numFmtId }) {
          if (name === 'xf') formatIds.push(Number(numFmtId ?? 0));
        },
      },
      dxfs: differentialReader(differentialStyles),
    });
  }
  const dateStyles = formatIds.map((id) => dateCodes.get(id) ?? isBuiltInDateFormat(id));
  return { dateStyles, differentialStyles };
}

function differentialReader(styles: WritableStyle[]): XmlHandler {
  let parent = '';
  return {
    open(name, attributes) {
      if (name === 'dxf') styles.push({});
      if (name === 'font' || name === 'fill' || name === 'border') parent = name;
      const style = styles[styles.length - 1];
      if (style) readProperty(style, parent, name, attributes);
    },
  };
}

function readProperty(
  style: WritableStyle,
  parent: string,
  name: string,
  attributes: Attributes,
): void {
  if (parent === 'font') {
    if (name === 'b') style.bold = booleanAttribute(attributes.val, true);
    const fontColour = name === 'color' ? colourOf(attributes) : undefined;
    if (fontColour) style.fontColour = fontColour;
  } else if (parent === 'fill') {
    const fill = name === 'bgColor' ? colourOf(attributes) : undefined;
    if (fill) style.fill = fill;
  }
}

/** Colours of the theme or a palette are not known here and stay absent. */
function colourOf({ rgb }: Attributes): Colour | undefined {
  const hex = rgb?.slice(-6).toUpperCase();
  return hex && /^[0-9A-F]{6}$/.test(hex) ? colour(hex) : undefined;
}
