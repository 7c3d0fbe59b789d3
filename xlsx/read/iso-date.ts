import { type DateSystem, parseCalendarDate, serialFromDate } from '../../core/workbook/date.ts';

/** The serial of "2026-01-31" or "2026-01-31T12:00:00Z", or undefined where the text is no date. */
export function isoDateSerial(text: string, system: DateSystem): number | undefined {
  const [day = '', time] = text.split('T');
  const date = parseCalendarDate(day);
  if (!date) return undefined;
  const serial = serialFromDate(date, system);
  if (time === undefined) return serial;
  const match = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(time);
  if (!match) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return serial + seconds / 86_400;
}
