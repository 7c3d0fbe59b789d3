import { inEnglish } from '../../registers/in-english.ts';
import { type Cell, EMPTY, numberCell, textCell } from '../../workbook/cell.ts';
import { type KeyFigure, keyFigures } from './key-figures.ts';
import { rowOf, textAt } from './section-cells.ts';
import type { Section } from './sheet-composer.ts';
import { HEIGHTS, LOOK } from './summary-look.ts';
import type { SummarySource } from './summary-source.ts';

/** Grid columns of the six figures, left to right. */
const WIDTHS = [4, 5, 4, 5, 5, 5];

/** The key figures, side by side. */
export function keyFiguresSection(source: SummarySource): Section {
  const figures = keyFigures(source);
  return {
    rows: [HEIGHTS.figure, HEIGHTS.line, HEIGHTS.twoLines, HEIGHTS.gap],
    cells: [
      ...rowOf(1, 1, WIDTHS, (index, span) => {
        const figure = figures[index];
        return { ...span, cell: figure ? valueCell(figure) : EMPTY, style: LOOK.figure };
      }),
      ...rowOf(2, 1, WIDTHS, (index, span) =>
        textAt(span, captionOf(figures[index]), LOOK.figureCaption),
      ),
      ...rowOf(3, 1, WIDTHS, (index, span) =>
        textAt(span, figures[index]?.remark ?? '', LOOK.figureRemark, 2),
      ),
    ],
  };
}

function valueCell({ value }: KeyFigure): Cell {
  return typeof value === 'number' ? numberCell(value) : textCell(inEnglish(value));
}

function captionOf(figure: KeyFigure | undefined): string {
  return figure ? inEnglish(figure.caption) : '';
}
