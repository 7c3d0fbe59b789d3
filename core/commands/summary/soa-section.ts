import type { Theme } from '../../standard/controls.ts';
import { CONTROL_STATUSES, type SoaOverview } from './control-statuses.ts';
import { absentSection, headingAt, numberAt, rowOf, textAt } from './section-cells.ts';
import type { Section, SectionCell, SectionChart } from './sheet-composer.ts';
import { GRID_COLUMNS, HEIGHTS, LOOK, STATUS_COLOURS } from './summary-look.ts';
import type { SummarySource } from './summary-source.ts';
import { SOA_TEXTS, STATUS_TITLES, THEME_TITLES } from './summary-texts.ts';

const THEMES: readonly Theme[] = ['organizational', 'people', 'physical', 'technological'];
const LABEL_COLUMNS = 3;
const STATUS_COLUMNS = 2;
const CHART_LEFT = 17;
const CHART_ROWS = 8;
const FIRST_ROW = 3;
const WIDTHS = [LABEL_COLUMNS, ...CONTROL_STATUSES.map(() => STATUS_COLUMNS)];

/** The Statement of Applicability by theme and status, as table and chart. */
export function soaSection({ context, soa, only }: SummarySource): Section {
  if (!soa) {
    const reason = context.records.soa.length > 0 ? SOA_TEXTS.is2013 : SOA_TEXTS.absent;
    return absentSection(SOA_TEXTS.heading, reason);
  }
  const rows = countsByTheme(soa);
  const total = CONTROL_STATUSES.map((_, index) =>
    rows.reduce((sum, counts) => sum + (counts[index] ?? 0), 0),
  );
  const titles = [...THEMES.map((theme) => THEME_TITLES[theme]), SOA_TEXTS.total];
  const last = FIRST_ROW + titles.length;
  return {
    rows: [
      HEIGHTS.heading,
      HEIGHTS.twoLines,
      ...Array.from({ length: CHART_ROWS - 1 }, () => HEIGHTS.tableRow),
      HEIGHTS.gap,
    ],
    cells: [
      headingAt(only === undefined ? SOA_TEXTS.heading : SOA_TEXTS.headingOf(only)),
      ...headerRow(),
      ...[...rows, total].flatMap((counts, index) =>
        countRow(FIRST_ROW + index, titles[index] ?? '', counts, index === rows.length),
      ),
      textAt({ row: last, column: 1, across: CHART_LEFT - 2 }, SOA_TEXTS.open, LOOK.note),
    ],
    charts: [soaChart()],
  };
}

/** Controls of each theme by status, both in the order in which they are shown. */
export function countsByTheme({ answers }: SoaOverview): readonly (readonly number[])[] {
  return THEMES.map((theme) =>
    CONTROL_STATUSES.map(
      (status) =>
        answers.filter((answer) => answer.control.theme === theme && answer.status === status)
          .length,
    ),
  );
}

function headerRow(): readonly SectionCell[] {
  return rowOf(FIRST_ROW - 1, 1, WIDTHS, (index, span) => {
    const status = CONTROL_STATUSES[index - 1];
    return status
      ? textAt(span, STATUS_TITLES[status], LOOK.centredHeader, 2)
      : textAt(span, SOA_TEXTS.theme, LOOK.tableHeader);
  });
}

function countRow(
  row: number,
  title: string,
  counts: readonly number[],
  isTotal: boolean,
): readonly SectionCell[] {
  return rowOf(row, 1, WIDTHS, (index, span) =>
    index === 0
      ? textAt(span, title, isTotal ? LOOK.totalText : LOOK.tableText)
      : numberAt(span, counts[index - 1], isTotal ? LOOK.totalNumber : LOOK.tableNumber),
  );
}

function soaChart(): SectionChart {
  const rows = { top: FIRST_ROW, bottom: FIRST_ROW + THEMES.length - 1 };
  return {
    name: 'Clausebook SoA',
    type: 'stacked-bar',
    title: SOA_TEXTS.chart,
    over: { top: 2, left: CHART_LEFT, bottom: 1 + CHART_ROWS, right: GRID_COLUMNS },
    categories: { ...rows, left: 1, right: 1 },
    series: CONTROL_STATUSES.map((status, index) => {
      const left = 1 + LABEL_COLUMNS + index * STATUS_COLUMNS;
      return {
        name: STATUS_TITLES[status],
        values: { ...rows, left, right: left },
        colour: STATUS_COLOURS[status],
      };
    }),
    showLegend: true,
  };
}
