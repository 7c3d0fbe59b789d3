import { type Area, LAST_COLUMN } from '../../../core/workbook/address.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  EMPTY,
  errorCell,
  formulaCell,
  numberCell,
  type Scalar,
  textCell,
} from '../../../core/workbook/cell.ts';
import { isDateFormatCode } from '../../../core/workbook/date-format-code.ts';
import { type CellGrid, GridBuilder } from '../../../core/workbook/grid.ts';
import type { ReadBlock } from './blocks.ts';
import { formulaText } from './formula-text.ts';

/** What was read of the cells of a sheet, by field. */
export class SheetCells {
  readonly #fields = new Map<string, Map<number, unknown>>();
  readonly #values: ReadBlock[] = [];

  add(block: ReadBlock): void {
    if (block.field === 'values') {
      this.#values.push(block);
      return;
    }
    const field = this.#fields.get(block.field) ?? new Map<number, unknown>();
    this.#fields.set(block.field, field);
    forEachCell(block, (row, column, value) => field.set(keyOf(row, column), value));
  }

  /** Areas that hold all numbers, or all texts that may be errors: what more has to be read of. */
  areasOf(kind: 'number' | 'error'): readonly Area[] {
    const isWanted = kind === 'number' ? isNumber : isPerhapsError;
    return this.#values.flatMap((block) => columnSpans(block, isWanted));
  }

  numberFormat(row: number, column: number): string | undefined {
    const format = this.#fields.get('numberFormat')?.get(keyOf(row, column));
    return typeof format === 'string' ? format : undefined;
  }

  grid(): CellGrid {
    const builder = new GridBuilder();
    for (const block of this.#values) {
      forEachCell(block, (row, column, value) => {
        const cell = this.#cell(row, column, value);
        if (cell.kind !== 'empty') builder.set(row, column, cell);
      });
    }
    return builder.build();
  }

  #cell(row: number, column: number, value: unknown): Cell {
    const scalar = this.#scalar(row, column, value);
    const formula = this.#fields.get('formulas')?.get(keyOf(row, column));
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    return isFormula ? formulaCell(formulaText(formula), scalar) : scalar;
  }

  #scalar(row: number, column: number, value: unknown): Scalar {
    if (typeof value === 'boolean') return booleanCell(value);
    if (typeof value === 'number') {
      const format = this.numberFormat(row, column);
      return format && isDateFormatCode(format) ? dateCell(value) : numberCell(value);
    }
    if (typeof value !== 'string' || value === '') return EMPTY;
    const type = this.#fields.get('valueTypes')?.get(keyOf(row, column));
    return type === 'Error' ? errorCell(value) : textCell(value);
  }
}

export function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isPerhapsError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

function forEachCell(
  { area, rows }: ReadBlock,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      visit(area.top + down, area.left + across, value);
    });
  });
}

/** For each column the rows from the first to the last wanted cell; neighbours that agree are joined. */
function columnSpans(
  { area, rows }: ReadBlock,
  isWanted: (value: unknown) => boolean,
): readonly Area[] {
  const spans: Area[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const wanted = (row: readonly unknown[]) => isWanted(row[column - area.left]);
    const first = rows.findIndex(wanted);
    if (first < 0) continue;
    const top = area.top + first;
    const bottom = area.top + rows.findLastIndex(wanted);
    const last = spans[spans.length - 1];
    const joins = last && last.right === column - 1 && last.top === top && last.bottom === bottom;
    if (joins) spans[spans.length - 1] = { ...last, right: column };
    else spans.push({ top, left: column, bottom, right: column });
  }
  return spans;
}
