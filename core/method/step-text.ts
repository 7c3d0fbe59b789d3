import type { Rating } from '../records/rating.ts';
import { type Cell, shownValue } from '../workbook/cell.ts';

const LONGEST_LABEL = 40;
const NUMBER_FIRST = /^(\d+(?:[.,]\d+)?)\s*(?:[-–—:.=)/]+\s*)?(\D*)$/u;
const NUMBER_LAST = /^(\D+?)\s*(?:[-–—:=/]\s*|[([]\s*)(\d+(?:[.,]\d+)?)\s*[)\]]?$/u;

/** A step as a cell of a list or criteria table says it; undefined where it says no step. */
export function stepInCell(cell: Cell): Rating | undefined {
  const value = shownValue(cell);
  if (value.kind === 'number') return { number: value.number, label: '' };
  return value.kind === 'text' ? stepInText(value.text) : undefined;
}

/** "3", "3 - Possible", "Possible (3)" or "Possible" as number and label; undefined for longer texts. */
export function stepInText(text: string): Rating | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_LABEL || !/[\p{L}\p{N}]/u.test(trimmed)) return undefined;
  const first = NUMBER_FIRST.exec(trimmed);
  if (first?.[1]) return { number: decimal(first[1]), label: (first[2] ?? '').trim() };
  const last = NUMBER_LAST.exec(trimmed);
  if (last?.[1] && last[2]) return { number: decimal(last[2]), label: last[1].trim() };
  return { label: trimmed };
}

/** A number written with a decimal point or comma. */
export function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
