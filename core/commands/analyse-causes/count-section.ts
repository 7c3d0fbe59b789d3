import { wrappedLines } from '../../workbook/wrapped-lines.ts';
import { headingAt, numberAt, rowOf, textAt } from '../summary/section-cells.ts';
import type { Section, SectionChart } from '../summary/sheet-composer.ts';
import { CHART_COLOURS, GRID_COLUMNS, HEIGHTS, LOOK, lettersIn } from '../summary/summary-look.ts';
import type { Count } from './nonconformity-counts.ts';

const NAME_COLUMNS = 11;
const COUNT_COLUMN = NAME_COLUMNS + 1;
const WIDTHS = [NAME_COLUMNS, 3];
const CHART_LEFT = 16;
const FIRST_ROW = 3;
/** A chart over fewer rows is too low to read. */
const FEWEST_ROWS = 8;
const MOST_LINES = 2;

export interface CountContent {
  readonly heading: string;
  /** What is counted, over the first column. */
  readonly column: string;
  readonly counts: readonly Count[];
  readonly chart: { readonly name: string; readonly type: 'column' | 'bar' };
  /** Said in place of the table where there is nothing to count. */
  readonly none: string;
}

/** Counts as a table with a chart beside it. */
export function countSection(content: CountContent): Section {
  const { heading, column, counts, none } = content;
  if (counts.length === 0) {
    const span = { row: 2, column: 1, across: GRID_COLUMNS };
    return {
      rows: [HEIGHTS.heading, HEIGHTS.line, HEIGHTS.gap],
      cells: [headingAt(heading), textAt(span, none, LOOK.note)],
    };
  }
  const heights = rowHeights(counts);
  return {
    rows: [HEIGHTS.heading, HEIGHTS.tableHeader, ...heights, HEIGHTS.gap],
    cells: [
      headingAt(heading),
      ...rowOf(2, 1, WIDTHS, (index, span) =>
        index === 0
          ? textAt(span, column, LOOK.tableHeader)
          : textAt(span, 'Count', LOOK.centredHeader),
      ),
      ...counts.flatMap(({ name, count }, down) =>
        rowOf(FIRST_ROW + down, 1, WIDTHS, (index, span) =>
          index === 0
            ? textAt(span, name, LOOK.tableText, MOST_LINES)
            : numberAt(span, count, LOOK.tableNumber),
        ),
      ),
    ],
    charts: [chartOf(content, FIRST_ROW + heights.length - 1)],
  };
}

/**
 * The heights of all rows, with empty ones for the chart. One long name makes every row high, or the
 * chart beside it has no room for its names.
 */
function rowHeights(counts: readonly Count[]): readonly number[] {
  const width = lettersIn(NAME_COLUMNS, LOOK.tableText.fontSize ?? 11);
  const isLong = counts.some(({ name }) => wrappedLines(name, width) > 1);
  const height = isLong ? HEIGHTS.twoLines : HEIGHTS.tableRow;
  return Array.from({ length: Math.max(counts.length, FEWEST_ROWS) }, () => height);
}

function chartOf({ heading, counts, chart }: CountContent, bottom: number): SectionChart {
  const table = { top: FIRST_ROW, bottom: FIRST_ROW + counts.length - 1 };
  return {
    name: chart.name,
    type: chart.type,
    title: heading,
    // The last column stays free, or print cuts the frame off.
    over: { top: 2, left: CHART_LEFT, bottom, right: GRID_COLUMNS - 1 },
    categories: { ...table, left: 1, right: 1 },
    series: [
      {
        name: 'Count',
        values: { ...table, left: COUNT_COLUMN, right: COUNT_COLUMN },
        colour: CHART_COLOURS.main,
      },
    ],
    showLegend: false,
  };
}
