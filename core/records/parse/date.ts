import type { Scalar } from '../../workbook/cell.ts';
import { type CalendarDate, calendarDate, dateFromSerial } from '../../workbook/date.ts';
import { isBlankMark, isNotApplicableMark } from './blank.ts';
import { monthOfName } from './months.ts';
import type { CellParser, ColumnAnswer, ColumnEvidence, Parsed } from './parsed.ts';

/** How "03/04/2026" is meant. */
export type DateOrder = 'day-first' | 'month-first';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:\s.*)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:\s.*)?$/;
const DAY_NAMED = /^(\d{1,2})[.\s-]*(?:de\s+)?([\p{L}]+)\.?[\s,-]*(?:de\s+)?(\d{4}|\d{2})$/u;
const NAME_FIRST = /^([\p{L}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
/** Numbers in a date column that are days of 2000 to 2100 without their format. */
const BARE_SERIALS = { first: 36_526, last: 73_415 };
/** Two-digit years from here on belong to the last century. */
const CENTURY_TURN = 80;

/** Parser of a column of dates; a part of a date ("03/2026", "Q3") is unreadable. */
export function dateParser(column: ColumnEvidence): CellParser<CalendarDate> {
  const columnOrder = () => column.ask(dateOrder);
  return (cell, text) => {
    if (cell.kind === 'text') return fromText(text, columnOrder);
    const serial = serialOf(cell);
    if (serial !== undefined) return found(dateFromSerial(serial, column.dateSystem));
    return cell.kind === 'number' ? fromText(text, columnOrder) : 'unreadable';
  };
}

/**
 * The order of a column's slashed dates. One date that only fits one order decides for all;
 * where none does, the day comes first, as everywhere but in the United States.
 */
export function dateOrder(texts: Iterable<string>): DateOrder {
  let monthFirst = false;
  for (const text of texts) {
    const match = SLASHED.exec(text.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[2]) > 12) monthFirst = true;
  }
  return monthFirst ? 'month-first' : 'day-first';
}

/** The day a text names, or undefined where it names none that exists. */
export function readDate(text: string, order: () => ColumnAnswer): CalendarDate | undefined {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (yearFirst) return day(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const dotted = DOTTED.exec(trimmed);
  if (dotted) return day(dotted[3], Number(dotted[2]), dotted[1]);
  const slashed = SLASHED.exec(trimmed);
  if (slashed) {
    return order() === 'day-first'
      ? day(slashed[3], Number(slashed[2]), slashed[1])
      : day(slashed[3], Number(slashed[1]), slashed[2]);
  }
  const dayNamed = DAY_NAMED.exec(trimmed);
  if (dayNamed) return day(dayNamed[3], monthOfName(dayNamed[2] ?? ''), dayNamed[1]);
  const nameFirst = NAME_FIRST.exec(trimmed);
  return nameFirst ? day(nameFirst[3], monthOfName(nameFirst[1] ?? ''), nameFirst[2]) : undefined;
}

function fromText(text: string, order: () => ColumnAnswer): Parsed<CalendarDate> {
  if (isBlankMark(text) || isNotApplicableMark(text)) return 'blank';
  return found(readDate(text, order));
}

function found(date: CalendarDate | undefined): Parsed<CalendarDate> {
  return date === undefined ? 'unreadable' : { value: date };
}

function serialOf(cell: Scalar): number | undefined {
  if (cell.kind === 'date') return cell.serial;
  if (cell.kind !== 'number') return undefined;
  const { number } = cell;
  return number >= BARE_SERIALS.first && number <= BARE_SERIALS.last ? number : undefined;
}

function day(
  year: string | undefined,
  month: number | undefined,
  dayOfMonth: string | undefined,
): CalendarDate | undefined {
  if (month === undefined) return undefined;
  const number = Number(year);
  const century = number >= 100 ? 0 : number < CENTURY_TURN ? 2000 : 1900;
  return calendarDate(century + number, month, Number(dayOfMonth));
}
