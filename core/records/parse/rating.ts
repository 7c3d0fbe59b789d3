import type { Scalar } from '../../workbook/cell.ts';
import type { Rating } from '../rating.ts';
import { isBlankMark, isNotApplicableMark } from './blank.ts';
import type { Parsed } from './parsed.ts';

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
/** "3", "3/5", "3 of 5". */
const BARE = new RegExp(String.raw`^[([]?\s*${NUMBER}\s*[)\]]?(?:\s*(?:\/|of)\s*\d+)?$`, 'i');
/** "3 - Possible", "3: Possible", "3 (Possible)", "(3) Possible". */
const LEADING = new RegExp(String.raw`^[([]?${NUMBER}\s*(?:[-–—:.=)\]|/]+\s*|\s|(?=\())(.+)$`, 's');
/** "Hoch (4)", "High - 4", "High 4". */
const TRAILING = new RegExp(String.raw`^(.*?\D)[\s(\[:=–—|/-]+${NUMBER}\s*[)\]]?$`, 's');

/** A longer text is a description; looking for a number at its end would take time with its square. */
const LONGEST_STEP = 250;

/** A step of a scale. Never fails: a text without a number is a label. */
export function readRating(text: string): Rating {
  const trimmed = text.trim();
  const bare = BARE.exec(trimmed);
  if (bare) return { number: decimal(bare[1]), label: '' };
  const leading = LEADING.exec(trimmed);
  if (leading && !isRangeEnd(leading[2])) {
    return { number: decimal(leading[1]), label: label(leading[2]) };
  }
  const trailing = trimmed.length <= LONGEST_STEP ? TRAILING.exec(trimmed) : null;
  if (trailing && /\p{L}/u.test(trailing[1] ?? '')) {
    return { number: decimal(trailing[2]), label: label(trailing[1]) };
  }
  return { label: trimmed };
}

export function parseRating(cell: Scalar, text: string): Parsed<Rating> {
  if (cell.kind === 'number') return { value: { number: cell.number, label: '' } };
  if (cell.kind !== 'text') return 'unreadable';
  if (isBlankMark(text) || isNotApplicableMark(text)) return 'blank';
  return { value: readRating(text) };
}

/** "5 - 10" and "5-10 %" are ranges: words, not the number 5. */
function isRangeEnd(rest = ''): boolean {
  return /^[\d<>%]/.test(rest.trim());
}

function decimal(digits = ''): number {
  return Number(digits.replace(',', '.'));
}

function label(words = ''): string {
  return words.replace(/^[\s([:–—-]+|[\s)\]:–—-]+$/g, '');
}
