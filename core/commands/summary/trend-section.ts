import { inEnglish } from '../../registers/in-english.ts';
import { keyFigures } from './key-figures.ts';
import { listSection } from './list-section.ts';
import type { Section } from './sheet-composer.ts';
import type { SummarySource } from './summary-source.ts';
import { longDate } from './summary-texts.ts';
import { TREND_TEXTS } from './system-texts.ts';
import { earlierEntries } from './trend.ts';

const MOST = 4;

/** The key figures on the days of earlier summaries, so that a board sees where things go. */
export function trendSection(source: SummarySource): Section {
  const { context } = source;
  const entries = earlierEntries(context.snapshot, context.today);
  return listSection({
    heading: TREND_TEXTS.heading,
    note: entries.length === 0 ? TREND_TEXTS.none : TREND_TEXTS.note,
    columns: [TREND_TEXTS.asOf, ...keyFigures(source).map(({ caption }) => inEnglish(caption))],
    widths: [4, 4, 4, 4, 4, 4, 4],
    rows: entries.map(({ date, values }) => [longDate(date), ...values]),
    slots: MOST,
  });
}
