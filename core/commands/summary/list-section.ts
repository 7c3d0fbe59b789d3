import { headingAt, rowOf, textAt } from './section-cells.ts';
import type { Section } from './sheet-composer.ts';
import { GRID_COLUMNS, HEIGHTS, LOOK } from './summary-look.ts';

/** A list with a heading, a line about it, column titles and rows of texts. */
export interface ListContent {
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly string[];
  /** In grid columns; together the width of the page. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that have room, filled or not, so that the page stays as it is when something comes. */
  readonly slots: number;
}

const HEADER_ROW = 3;

/** The list; more rows than there is room for are left out, which the note should say. */
export function listSection({ heading, note, columns, widths, rows, slots }: ListContent): Section {
  const shown = Array.from({ length: slots }, (_, index) => rows[index] ?? []);
  return {
    rows: [
      HEIGHTS.heading,
      HEIGHTS.line,
      HEIGHTS.tableHeader,
      ...shown.map(() => HEIGHTS.tableRow),
      HEIGHTS.gap,
    ],
    cells: [
      headingAt(heading),
      textAt({ row: 2, column: 1, across: GRID_COLUMNS }, note, LOOK.note),
      ...rowOf(HEADER_ROW, 1, widths, (index, span) =>
        textAt(span, columns[index] ?? '', LOOK.tableHeader),
      ),
      ...shown.flatMap((texts, down) =>
        rowOf(HEADER_ROW + 1 + down, 1, widths, (index, span) =>
          textAt(span, texts[index] ?? '', LOOK.smallText),
        ),
      ),
    ],
  };
}
