import { numberCell, textCell } from '../../workbook/cell.ts';
import { keyFigures } from './key-figures.ts';
import { rowOf, textAt } from './section-cells.ts';
import type { Section } from './sheet-composer.ts';
import { HEIGHTS, LOOK } from './summary-look.ts';
import type { SummarySource } from './summary-source.ts';

/** Grid columns of the six figures, left to right. */
const WIDTHS = [4, 5, 4, 5, 5, 5];

/** The key figures, side by side. */
export function keyFiguresSection(source: SummarySource): Section {
  const figures = keyFigures(source);
  const word = (index: number, part: 'caption' | 'remark') => figures[index]?.[part] ?? '';
  return {
    rows: [HEIGHTS.figure, HEIGHTS.line, HEIGHTS.twoLines, HEIGHTS.gap],
    cells: [
      ...rowOf(1, 1, WIDTHS, (index, span) => {
        const value = figures[index]?.value ?? '';
        const cell = typeof value === 'number' ? numberCell(value) : textCell(value);
        return { ...span, cell, style: LOOK.figure };
      }),
      ...rowOf(2, 1, WIDTHS, (index, span) =>
        textAt(span, word(index, 'caption'), LOOK.figureCaption),
      ),
      ...rowOf(3, 1, WIDTHS, (index, span) =>
        textAt(span, word(index, 'remark'), LOOK.figureRemark, 2),
      ),
    ],
  };
}
