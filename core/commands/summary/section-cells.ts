import { EMPTY, numberCell, textCell } from '../../workbook/cell.ts';
import type { CellStyle } from '../../workbook/style.ts';
import type { Section, SectionCell } from './sheet-composer.ts';
import { fitted, GRID_COLUMNS, HEIGHTS, LOOK } from './summary-look.ts';

/** Where a cell stands in its section, and how many columns it spans. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly across: number;
}

/** A text over some columns, cut with "…" where it has more than its lines hold; '' keeps the place. */
export function textAt(span: Span, text: string, style: CellStyle, lines = 1): SectionCell {
  const fits = fitted(text, span.across, style.fontSize ?? 11, lines);
  return { ...span, cell: textCell(fits), style };
}

/** A number over some columns; undefined keeps the place empty. */
export function numberAt(span: Span, number: number | undefined, style: CellStyle): SectionCell {
  return { ...span, cell: number === undefined ? EMPTY : numberCell(number), style };
}

/** One row of cells side by side from a column on; widths in columns. */
export function rowOf(
  row: number,
  firstColumn: number,
  widths: readonly number[],
  cellOf: (index: number, span: Span) => SectionCell,
): readonly SectionCell[] {
  let column = firstColumn;
  return widths.map((across, index) => {
    const span = { row, column, across };
    column += across;
    return cellOf(index, span);
  });
}

/** A heading in row 1, over the whole page or some columns of it. */
export function headingAt(text: string, across = GRID_COLUMNS): SectionCell {
  return textAt({ row: 1, column: 1, across }, text, LOOK.heading);
}

/** A section that says why it is not there. */
export function absentSection(heading: string, reason: string): Section {
  return {
    rows: [HEIGHTS.heading, HEIGHTS.line, HEIGHTS.gap],
    cells: [
      headingAt(heading),
      textAt({ row: 2, column: 1, across: GRID_COLUMNS }, reason, LOOK.note),
    ],
  };
}
