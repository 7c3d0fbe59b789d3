import type { Scalar } from '../../workbook/cell.ts';

/** Names of colours in brackets; the numbered ones are "Color1" and so on. */
const COLOURS = /^\[(?:black|white|red|green|blue|yellow|magenta|cyan|colou?r\s?\d{1,2})\]$/i;
/** A currency sign of up to three characters, and a language by number. */
const CURRENCY = /^\[\$[^\]-]{0,3}(?:-[0-9A-F]{1,8})?\]$/i;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
const CONDITION = /^\[[<>=]/;
const WHITE = /^\[(?:white|colou?r\s?2)\]$/i;
/** What leaves no mark: blank quotes, room for a sign, a colour. */
const BLANK = /^(?:"\s*"?|\s|[_*].?|\[.*)$/s;

/** One piece of a number format: text in quotes, brackets, an escaped sign, or a sign. */
const PIECE = /"[^"]*"?|\[[^\]]*\]?|[\\_*].?|[\s\S]/g;

/**
 * The number format reduced to what it shows for one value: the section for that value alone, without
 * brackets that aren't colours, currencies or times. So a format can't carry words that nobody sees.
 * Undefined where the format shows nothing at all; '' where the usual format is meant.
 */
export function shownFormat(code: string, value: Scalar): string | undefined {
  const sections = sectionsOf(code);
  if (isConditional(sections)) return sections.some(isBlank) ? undefined : '';
  const place = sectionFor(value, sections.length);
  if (place === undefined) return '';
  const pieces = sections[place] ?? [];
  if (isBlank(pieces)) return undefined;
  return 'General;'.repeat(place) + pieces.map(safePiece).join('');
}

/** Whether the number format itself, or one of its conditions, shows the value in white. */
export function isShownWhite(code: string, value: Scalar): boolean {
  const sections = sectionsOf(code);
  if (isConditional(sections)) return sections.some(isWhite);
  const isOnly = value.kind === 'text' && sections.length === 1;
  const place = isOnly ? 0 : sectionFor(value, sections.length);
  return place !== undefined && isWhite(sections[place] ?? []);
}

/** Sections with conditions of their own; which of them counts is not reckoned. */
function isConditional(sections: readonly (readonly string[])[]): boolean {
  return sections.some((pieces) => pieces.some((piece) => CONDITION.test(piece)));
}

function isWhite(pieces: readonly string[]): boolean {
  return pieces.some((piece) => WHITE.test(piece));
}

function isBlank(pieces: readonly string[]): boolean {
  return pieces.every((piece) => BLANK.test(piece) && !ELAPSED.test(piece));
}

function sectionsOf(code: string): readonly (readonly string[])[] {
  const sections: string[][] = [[]];
  for (const piece of code.match(PIECE) ?? []) {
    if (piece === ';') sections.push([]);
    else sections[sections.length - 1]?.push(piece);
  }
  return sections;
}

/** The section that shows a value: above zero, below, zero, text. Undefined: none, as it stands. */
function sectionFor(value: Scalar, count: number): number | undefined {
  switch (value.kind) {
    case 'number':
    case 'date': {
      const number = value.kind === 'date' ? value.serial : value.number;
      if (number < 0) return count > 1 ? 1 : 0;
      return number === 0 && count > 2 ? 2 : 0;
    }
    case 'text':
      return count > 3 ? 3 : undefined;
    default:
      return undefined;
  }
}

function safePiece(piece: string): string {
  if (piece.startsWith('[')) {
    return [COLOURS, CURRENCY, ELAPSED].some((known) => known.test(piece)) ? piece : '';
  }
  // A blank as wide as a sign shows no sign.
  return piece.startsWith('_') ? '' : piece;
}
