import { levelIndex } from '../../method/scoring.ts';
import { levelChartColour, levelStyle } from '../level-style.ts';
import type { RiskOverview } from './risk-overview.ts';
import { absentSection, headingAt, numberAt, rowOf, textAt } from './section-cells.ts';
import type { Section, SectionCell, SectionChart } from './sheet-composer.ts';
import { CHART_COLOURS, GRID_COLUMNS, HEIGHTS, LOOK } from './summary-look.ts';
import { LEVEL_TEXTS } from './summary-texts.ts';

const LABEL_COLUMNS = 3;
const CHART_COLUMNS = 11;
const CHART_ROWS = 4;
const HEADER_ROW = 2;

type Which = 'initial' | 'residual';

/** How many risks have each level, lowest first; the last count is those not assessed. */
export function countsByLevel({ method, risks }: RiskOverview, which: Which): readonly number[] {
  const counts = [...method.levels.map(() => 0), 0];
  for (const risk of risks) {
    const { level } = risk[which];
    const index = level === undefined ? -1 : levelIndex(method.levels, level);
    const place = index < 0 ? method.levels.length : index;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/**
 * Risks by level, initial and residual, as table and chart. Levels stand side by side, so that each
 * is one series of the chart in its own colour.
 */
export function levelsSection(overview: RiskOverview, heading: string, chartName: string): Section {
  const { levels } = overview.method;
  if (levels.length === 0) return absentSection(heading, LEVEL_TEXTS.noLevels);
  const groups: readonly Which[] = overview.hasResidual ? ['initial', 'residual'] : ['initial'];
  const rows = groups.map((which) => countsByLevel(overview, which));
  const columns = columnsOf(levels.length + 1);
  const widths = [...levels, ''].map(() => columns);
  const first = LABEL_COLUMNS + 1;
  const headers = rowOf(HEADER_ROW, first, widths, (index, span) => {
    const level = levels[index];
    const colours = level === undefined ? LOOK.unknownLevel : levelStyle(index, levels.length);
    return textAt(span, level ?? LEVEL_TEXTS.notAssessed, { ...LOOK.levelHeader, ...colours }, 2);
  });
  const table = rows.flatMap((counts, down): readonly SectionCell[] => {
    const row = HEADER_ROW + 1 + down;
    const title = LEVEL_TEXTS[groups[down] ?? 'initial'];
    return [
      textAt({ row, column: 1, across: LABEL_COLUMNS }, title, LOOK.rowTitle),
      ...rowOf(row, first, widths, (index, span) => numberAt(span, counts[index], LOOK.tallNumber)),
    ];
  });
  return {
    rows: [
      HEIGHTS.heading,
      HEIGHTS.twoLines,
      ...Array.from({ length: CHART_ROWS - 1 }, () => HEIGHTS.tallRow),
      HEIGHTS.gap,
    ],
    cells: [headingAt(heading), ...headers, ...table],
    charts: [levelChart(levels, chartName, groups.length, columns)],
  };
}

/** Each level's columns: as wide as leaves room for the chart, but no wider than words need. */
function columnsOf(count: number): number {
  const room = GRID_COLUMNS - CHART_COLUMNS - LABEL_COLUMNS - 1;
  return Math.min(3, Math.max(1, Math.floor(room / count)));
}

function levelChart(
  levels: readonly string[],
  name: string,
  groups: number,
  columns: number,
): SectionChart {
  const top = HEADER_ROW + 1;
  const bottom = HEADER_ROW + groups;
  const series = [...levels, LEVEL_TEXTS.notAssessed].map((level, index) => {
    const column = LABEL_COLUMNS + 1 + index * columns;
    return {
      name: level,
      values: { top, bottom, left: column, right: column },
      colour:
        index < levels.length ? levelChartColour(index, levels.length) : CHART_COLOURS.unknown,
    };
  });
  return {
    name,
    type: 'column',
    title: LEVEL_TEXTS.chart,
    over: {
      top: HEADER_ROW,
      left: GRID_COLUMNS - CHART_COLUMNS + 1,
      bottom: HEADER_ROW + CHART_ROWS - 1,
      right: GRID_COLUMNS,
    },
    categories: { top, bottom, left: 1, right: 1 },
    series,
    showLegend: true,
  };
}
