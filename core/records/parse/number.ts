import type { Scalar } from '../../workbook/cell.ts';
import { isBlankMark, isNotApplicableMark } from './blank.ts';
import type { Parsed } from './parsed.ts';
import { readRating } from './rating.ts';

/**
 * The number of a text, or undefined. A comma or a point alone is the decimal sign ("12,5"); where
 * both stand, or one of them repeatedly, the last kind is it and the other groups thousands.
 */
export function readNumber(text: string): number | undefined {
  const compact = text.replace(/[\s'’]/g, '');
  if (!/^[+-]?\d+(?:[.,]\d+)*$/.test(compact)) return undefined;
  const separators = compact.replace(/[^.,]/g, '');
  const last = separators.charAt(separators.length - 1);
  const decimal = last !== '' && separators.indexOf(last) === separators.length - 1 ? last : '';
  const plain = [...compact]
    .filter((sign) => !'.,'.includes(sign) || sign === decimal)
    .map((sign) => (sign === decimal ? '.' : sign))
    .join('');
  return Number(plain);
}

/** A score: a number, also with words around it ("12 (High)"). */
export function parseScore(cell: Scalar, text: string): Parsed<number> {
  if (cell.kind === 'number') return { value: cell.number };
  if (cell.kind !== 'text') return 'unreadable';
  if (isBlankMark(text) || isNotApplicableMark(text)) return 'blank';
  const number = readNumber(text) ?? readRating(text).number;
  return number === undefined ? 'unreadable' : { value: number };
}
