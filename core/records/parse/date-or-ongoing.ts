import { ONGOING_WORDS } from '../../registers/words/choices/ongoing.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import { choiceColumnOf } from './choice-columns.ts';
import { dateParser } from './date.ts';
import type { ColumnParser } from './parsed.ts';

export type Ongoing = 'ongoing';

const ongoingColumn = choiceColumnOf<Ongoing>({ ongoing: ONGOING_WORDS });

/** A day, or words that say that there is no end: "Ongoing". */
export const dateOrOngoing: ColumnParser<CalendarDate | Ongoing> = (column) => {
  const parseDate = dateParser(column);
  const parseWords = ongoingColumn(column);
  return (cell, text) => {
    const day = parseDate(cell, text);
    return day === 'unreadable' ? parseWords(cell, text) : day;
  };
};
