import { wrappedLines } from '../../../core/workbook/wrapped-lines.ts';
import { booleanAttribute } from '../../xml/parse.ts';
import type { XmlElement } from '../parts/tree.ts';

/** A text that wraps in its cell, with the column's width in characters. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/** In points, of the fonts that most sheets are written in. */
const LINE_HEIGHT = 15;
/** The highest row that spreadsheet programs allow. */
const HIGHEST_ROW = 409;

/**
 * About the height in points that a row of new texts needs; undefined where one line is enough.
 * Excel works it out itself when it opens a file, LibreOffice doesn't.
 */
export function heightOfTexts(texts: readonly WrappedText[]): number | undefined {
  const lines = texts.map(({ text, width }) =>
    text
      .split('\n')
      .reduce((sum, part) => sum + wrappedLines(part, Math.max(1, Math.floor(width) - 2)), 0),
  );
  const most = lines.reduce((one, other) => Math.max(one, other), 1);
  return most > 1 ? Math.min(HIGHEST_ROW, most * LINE_HEIGHT + 2) : undefined;
}

/**
 * The height in points of a row after new texts came into it; undefined where none is to be written.
 * What a person set stays. A row that has content and no height is left to the program that opens it,
 * since nobody has reckoned what its other cells need.
 */
export function heightOfRow(
  attributes: XmlElement['attributes'] | undefined,
  hasContent: boolean,
  texts: readonly WrappedText[],
): string | number | undefined {
  const { ht, customHeight } = attributes ?? {};
  if (booleanAttribute(customHeight, false) || (ht === undefined && hasContent)) return ht;
  const needed = heightOfTexts(texts);
  return needed !== undefined && needed > Number(ht ?? 0) ? needed : ht;
}
