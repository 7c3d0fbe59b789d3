import { type Readiness, shareMet } from '../../gap/readiness.ts';
import { readinessOverview } from '../../gap/readiness-overview.ts';
import type { GapEntry } from '../../records/kinds/gap-assessment.ts';
import { CONTROL_STATUSES } from './control-statuses.ts';
import { headingAt, numberAt, rowOf, textAt } from './section-cells.ts';
import type { Section, SectionCell, SectionChart } from './sheet-composer.ts';
import { GRID_COLUMNS, HEIGHTS, LOOK, STATUS_COLOURS } from './summary-look.ts';
import type { SummarySource } from './summary-source.ts';
import { CHAPTER_TITLES, READINESS_TEXTS, THEME_TITLES } from './system-texts.ts';

const LABEL_COLUMNS = 4;
const CHART_LEFT = 18;
const FIRST_ROW = 3;
const WIDTHS = [LABEL_COLUMNS, ...CONTROL_STATUSES.map(() => 2)];

/** How far the newest gap assessment's requirements are met, by chapter, theme and phase. */
export function readinessSection({ context }: SummarySource): readonly Section[] {
  const assessments = context.records['gap-assessment'];
  const newest = assessments[assessments.length - 1];
  if (!newest || newest.records.length === 0) return [];
  const lines = linesOf(newest.records);
  const rows = Math.max(lines.length, 10);
  const last = FIRST_ROW + rows;
  return [
    {
      rows: [
        HEIGHTS.heading,
        HEIGHTS.twoLines,
        ...Array.from({ length: rows + 1 }, () => HEIGHTS.tableRow),
        HEIGHTS.gap,
      ],
      cells: [
        headingAt(READINESS_TEXTS.heading(newest.register.sheet)),
        ...headerRow(),
        ...lines.flatMap((line, index) => lineCells(FIRST_ROW + index, line)),
        textAt(
          { row: last, column: 1, across: CHART_LEFT - 2 },
          READINESS_TEXTS.open(shareMet(readinessOverview(newest.records).overall)),
          LOOK.note,
        ),
      ],
      charts: [chart(lines.length, rows)],
      newPage: true,
    },
  ];
}

interface Line {
  readonly title: string;
  readonly readiness: Readiness;
}

function linesOf(records: readonly GapEntry[]): readonly Line[] {
  const { chapters, themes, phases } = readinessOverview(records);
  return [
    ...chapters.map(({ part, readiness }) => ({ title: CHAPTER_TITLES[part] ?? part, readiness })),
    ...themes.map(({ part, readiness }) => ({ title: THEME_TITLES[part], readiness })),
    ...phases.map(({ part, readiness }) => ({ title: READINESS_TEXTS.phase(part), readiness })),
  ];
}

function headerRow(): readonly SectionCell[] {
  return rowOf(FIRST_ROW - 1, 1, WIDTHS, (index, span) => {
    const status = CONTROL_STATUSES[index - 1];
    return status
      ? textAt(span, READINESS_TEXTS.statuses[status], LOOK.centredHeader, 2)
      : textAt(span, READINESS_TEXTS.part, LOOK.tableHeader);
  });
}

function lineCells(row: number, { title, readiness }: Line): readonly SectionCell[] {
  return rowOf(row, 1, WIDTHS, (index, span) => {
    const status = CONTROL_STATUSES[index - 1];
    return status
      ? numberAt(span, readiness[status], LOOK.tableNumber)
      : textAt(span, title, LOOK.tableText);
  });
}

function chart(lines: number, rows: number): SectionChart {
  const area = { top: FIRST_ROW, bottom: FIRST_ROW + lines - 1 };
  return {
    name: 'Clausebook readiness',
    type: 'stacked-bar',
    title: READINESS_TEXTS.chart,
    over: { top: 2, left: CHART_LEFT, bottom: FIRST_ROW + rows, right: GRID_COLUMNS },
    categories: { ...area, left: 1, right: 1 },
    series: CONTROL_STATUSES.map((status, index) => {
      const left = 1 + LABEL_COLUMNS + index * 2;
      return {
        name: READINESS_TEXTS.statuses[status],
        values: { ...area, left, right: left },
        colour: STATUS_COLOURS[status],
      };
    }),
    showLegend: true,
  };
}
