import { wrappedLines } from '../../../../core/workbook/wrapped-lines.ts';

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
