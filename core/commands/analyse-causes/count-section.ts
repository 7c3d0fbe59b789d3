import { headingAt, numberAt, rowOf, textAt } from '../summary/section-cells.ts';
import type { Section } from '../summary/sheet-composer.ts';
import { CHART_COLOURS, GRID_COLUMNS, HEIGHTS, LOOK } from '../summary/summary-look.ts';
import type { Count } from './nonconformity-counts.ts';

const WIDTHS = [11, 3];
const CHART_LEFT = 16;
const FIRST_ROW = 3;
const FEWEST_ROWS = 8;

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
export function countSection({ heading, column, counts, chart, none }: CountContent): Section {
  const rows = Math.max(counts.length, FEWEST_ROWS);
  const table = { top: FIRST_ROW, bottom: FIRST_ROW + counts.length - 1 };
  return {
    rows: [
      HEIGHTS.heading,
      HEIGHTS.tableHeader,
      ...Array.from({ length: rows }, () => HEIGHTS.tableRow),
      HEIGHTS.gap,
    ],
    cells: [
      headingAt(heading),
      ...rowOf(2, 1, WIDTHS, (index, span) =>
        textAt(span, index === 0 ? column : 'Count', LOOK.tableHeader),
      ),
      ...(counts.length === 0
        ? [textAt({ row: FIRST_ROW, column: 1, across: 14 }, none, LOOK.note)]
        : counts.flatMap(({ name, count }, down) =>
            rowOf(FIRST_ROW + down, 1, WIDTHS, (index, span) =>
              index === 0
                ? textAt(span, name, LOOK.tableText)
                : numberAt(span, count, LOOK.tableNumber),
            ),
          )),
    ],
    charts:
      counts.length === 0
        ? []
        : [
            {
              name: chart.name,
              type: chart.type,
              title: heading,
              over: { top: 2, left: CHART_LEFT, bottom: FIRST_ROW + rows - 1, right: GRID_COLUMNS },
              categories: { ...table, left: 1, right: 1 },
              series: [
                {
                  name: 'Count',
                  values: {
                    ...table,
                    left: WIDTHS[0] ? 1 + WIDTHS[0] : 2,
                    right: 1 + (WIDTHS[0] ?? 1),
                  },
                  colour: CHART_COLOURS.main,
                },
              ],
              showLegend: false,
            },
          ],
  };
}
