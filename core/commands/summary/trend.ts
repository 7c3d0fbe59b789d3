import { inEnglish } from '../../registers/in-english.ts';
import type { Change } from '../../workbook/change.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import type { SettingKey, Snapshot } from '../../workbook/snapshot.ts';
import type { KeyFigure } from './key-figures.ts';

/** Where the figures of earlier summaries are kept in the workbook. */
const TREND_SETTING: SettingKey = 'trend';
/** Older ones are forgotten. */
const MOST_KEPT = 24;

/** The key figures of one day, as they were shown. */
export interface TrendEntry {
  readonly date: CalendarDate;
  readonly values: readonly string[];
}

/** The summaries of earlier days, newest first; what can't be read is passed over. */
export function earlierEntries({ settings }: Snapshot, today: CalendarDate): readonly TrendEntry[] {
  return keptEntries(settings.get(TREND_SETTING))
    .filter(({ date }) => date < today)
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}

/** The change that keeps today's figures; none where they are kept already. */
export function trendChange(
  snapshot: Snapshot,
  today: CalendarDate,
  figures: readonly KeyFigure[],
): readonly Change[] {
  const before = snapshot.settings.get(TREND_SETTING) ?? null;
  const values = figures.map(({ value }) =>
    typeof value === 'number' ? String(value) : inEnglish(value),
  );
  const own = { date: today, values };
  const entries = [own, ...earlierEntries(snapshot, today)].slice(0, MOST_KEPT);
  const after = JSON.stringify(entries);
  return before === after ? [] : [{ kind: 'setting', key: TREND_SETTING, before, after }];
}

function keptEntries(text: string | undefined): readonly TrendEntry[] {
  if (text === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is TrendEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const { date, values } = entry as Readonly<Record<string, unknown>>;
  return (
    typeof date === 'string' &&
    Array.isArray(values) &&
    values.every((value) => typeof value === 'string')
  );
}
