import type { Wording } from '../../core/messages/wording.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import { shownDate, shownMonth } from './dates.ts';

/** Formats are dear to make, and thousands of findings ask for the same few. */
const known = new Map<string, Wording>();

/** How a locale writes numbers, to so many places at most, days and months. */
export function localWording(locale: string, places: number): Wording {
  const key = `${locale} ${places}`;
  const wording = known.get(key) ?? newWording(locale, places);
  known.set(key, wording);
  return wording;
}

function newWording(locale: string, places: number): Wording {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: places });
  return {
    locale,
    number: (value) => numbers.format(value),
    day: (value) => {
      const day = parseCalendarDate(value);
      return day ? shownDate(day, locale) : value;
    },
    month: (value) => shownMonth(value, locale),
  };
}
