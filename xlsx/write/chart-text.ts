import type { Colour } from '../../core/workbook/style.ts';
import { markup, textMarkup } from '../edit/parts/markup.ts';

/** Text in charts: dark grey for titles, a softer one for axes and labels. */
const TITLE_COLOUR = '404040';
const LABEL_COLOUR = '595959';
const TITLE_SIZE = 1200;
const LABEL_SIZE = 900;

export function solidFill(hex: string): string {
  return markup('a:solidFill', {}, markup('a:srgbClr', { val: hex }));
}

/** Shape properties of a filled area without an outline, or with one in `line`. */
export function filledShape(hex: string, line?: string): string {
  const outline = line ? solidFill(line) : markup('a:noFill');
  return markup('c:spPr', {}, solidFill(hex) + markup('a:ln', line ? { w: 12_700 } : {}, outline));
}

/** The chart's title, as text of its own. */
export function titleMarkup(title: string): string {
  const run = characterMarkup('a:rPr', TITLE_SIZE, TITLE_COLOUR, true);
  const paragraph =
    markup('a:pPr', {}, characterMarkup('a:defRPr', TITLE_SIZE, TITLE_COLOUR, true)) +
    markup('a:r', {}, run + textMarkup('a:t', title));
  const rich = markup('a:bodyPr') + markup('a:lstStyle') + markup('a:p', {}, paragraph);
  const text = markup('c:tx', {}, markup('c:rich', {}, rich));
  return markup('c:title', {}, text + markup('c:overlay', { val: 0 }));
}

/** Text properties of axes, legends and data labels. */
export function labelText(hex: string = LABEL_COLOUR, bold = false): string {
  const style = characterMarkup('a:defRPr', LABEL_SIZE, hex, bold);
  const paragraph = markup('a:pPr', {}, style) + markup('a:endParaRPr', { lang: 'en-US' });
  return markup(
    'c:txPr',
    {},
    markup('a:bodyPr') + markup('a:lstStyle') + markup('a:p', {}, paragraph),
  );
}

/** White or dark text, whichever can be read better on a colour. */
export function readableOn(background: Colour): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) =>
    Number.parseInt(background.slice(start, start + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 150 ? 'FFFFFF' : '262626';
}

function characterMarkup(tag: string, size: number, hex: string, bold: boolean): string {
  return markup(tag, { sz: size, b: bold ? 1 : 0 }, solidFill(hex));
}
