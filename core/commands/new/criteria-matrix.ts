import { formatPosition } from '../../workbook/address.ts';
import { formulaCell, numberCell, textCell } from '../../workbook/cell.ts';
import type { ConditionalFormat } from '../../workbook/sheet-features.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { levelStyle } from '../level-style.ts';
import { PALETTE } from '../look.ts';
import { DEFAULT_CONSEQUENCES, DEFAULT_LIKELIHOODS } from '../template/default-criteria.ts';
import { type PlacedCell, placed } from './placed-cell.ts';

/** Widths from the gap right of the tables on: gap, labels, numbers, one column a consequence. */
export const MATRIX_COLUMNS = [3, 15, 5, ...DEFAULT_CONSEQUENCES.map(() => 14)];
const LABEL_COLUMN = 7;
const NUMBER_COLUMN = 8;
const FIRST_COLUMN = 9;

/** The columns from the first label to the last entry. */
export const MATRIX_SIDES = {
  left: LABEL_COLUMN,
  right: FIRST_COLUMN + DEFAULT_CONSEQUENCES.length - 1,
};

const AXIS_STYLE: CellStyle = { fontColour: PALETTE.quietInk, vertical: 'center' };
const ENTRY_STYLE: CellStyle = {
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  border: PALETTE.white,
};

/** The heat map: likelihood upwards, consequence to the right, each cell their product. */
export function matrixCells(titleRow: number): readonly PlacedCell[] {
  const numbers = titleRow + DEFAULT_LIKELIHOODS.length + 2;
  const title: CellStyle = { bold: true, fontSize: 13, fontColour: PALETTE.heading };
  return [
    { row: titleRow, column: LABEL_COLUMN, cell: textCell('Scores'), style: title },
    ...[...DEFAULT_LIKELIHOODS].reverse().flatMap((step, index) => {
      const row = titleRow + 2 + index;
      return [
        placed(row, LABEL_COLUMN, textCell(step.label), AXIS_STYLE),
        placed(row, NUMBER_COLUMN, numberCell(step.value), { ...AXIS_STYLE, horizontal: 'center' }),
        ...DEFAULT_CONSEQUENCES.map((consequence, across) => {
          const product = numberCell(step.value * consequence.value);
          const column = FIRST_COLUMN + across;
          const formula = `$H${row}*${formatPosition({ row: numbers, column }).replace(/(\d+)/, '$$$1')}`;
          return placed(row, column, formulaCell(formula, product), ENTRY_STYLE);
        }),
      ];
    }),
    ...DEFAULT_CONSEQUENCES.flatMap(({ value, label }, across) => {
      const column = FIRST_COLUMN + across;
      const centred: CellStyle = { ...AXIS_STYLE, horizontal: 'center' };
      return [
        placed(numbers, column, numberCell(value), centred),
        placed(numbers + 1, column, textCell(label), centred),
      ];
    }),
  ];
}

/** Colours of the matrix that follow the levels' lowest scores; `minimums` are their cells. */
export function matrixFormats(
  titleRow: number,
  minimums: readonly string[],
): readonly ConditionalFormat[] {
  const top = titleRow + 2;
  const area = {
    top,
    left: FIRST_COLUMN,
    bottom: top + DEFAULT_LIKELIHOODS.length - 1,
    right: FIRST_COLUMN + DEFAULT_CONSEQUENCES.length - 1,
  };
  const first = formatPosition({ row: top, column: FIRST_COLUMN });
  return minimums.map((minimum, index) => {
    const next = minimums[index + 1];
    const below = next ? `,${first}<${next}` : '';
    return {
      area,
      rule: { kind: 'expression', formula: `AND(${first}>=${minimum}${below})` },
      style: levelStyle(index, minimums.length),
    };
  });
}
