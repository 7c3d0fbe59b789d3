const MILLISECONDS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
/** Day 0 of Google Sheets. Serials are Excel's from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * What turns the dates that a spreadsheet gives into the serials that stand in its cells: a date is
 * the moment at which clocks of the spreadsheet's time zone show what the cell shows. To a second.
 */
export function dateSerials(timeZone: string): (date: Date) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (date) => serialOf(clock.formatToParts(date));
}

function serialOf(parts: readonly Intl.DateTimeFormatPart[]): number {
  const shown = new Map(parts.map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  const day = new Date(0).setUTCFullYear(part('year'), part('month') - 1, part('day'));
  // Some clocks call midnight 24.
  const seconds = (part('hour') % 24) * 3600 + part('minute') * 60 + part('second');
  return (day - DAY_ZERO) / MILLISECONDS_PER_DAY + seconds / SECONDS_PER_DAY;
}
