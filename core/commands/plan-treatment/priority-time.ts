import { addMonths, type CalendarDate, calendarDate } from '../../workbook/date.ts';

/** Stems of "day", "week", "month" and "year" in our languages. */
const UNITS = [
  { days: 1, words: /\b(?:day|tag|jour|dia|día|giorn|dag|dni|dzie|den|dn[íů]|hari)/iu },
  { days: 7, words: /\b(?:week|woche|semaine|seman|settiman|tydzie|tygod|týd|veck|uge|minggu)/iu },
  { months: 1, words: /\b(?:month|monat|mois|mes|mês|maand|miesi|měsíc|månad|måned|bulan)/iu },
  {
    months: 12,
    words: /\b(?:year|jahr|an\b|ans\b|année|año|ano|anno|anni|jaar|rok|lat\b|år|tahun)/iu,
  },
] as const;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day that "within 3 months" ends, counted from `today`; undefined where a text names no time. */
export function endOfPriority(text: string, today: CalendarDate): CalendarDate | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const unit = UNITS.find(({ words }) => words.test(text));
  if (!unit || numbers.length !== 1) return undefined;
  const count = Number(numbers[0]);
  return 'months' in unit
    ? addMonths(today, count * unit.months)
    : addDays(today, count * unit.days);
}

function addDays(date: CalendarDate, days: number): CalendarDate | undefined {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY);
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
