import type { Cell } from '../workbook/cell.ts';
import { shownValue } from '../workbook/cell.ts';

/** A column that holds the product (or sum) of two others, by index. */
export interface RatingProduct {
  readonly factors: readonly [number, number];
  readonly result: number;
}

const MOST_NUMBER_COLUMNS = 16;
/** Small numbers are products of each other by chance; it takes some rows to tell. */
const FEWEST_ROWS = 4;
const FEWEST_RESULTS = 3;
const SHARE_EXPLAINED = 0.85;

/** Columns whose numbers are the products of two other columns' in nearly every row. */
export function findProducts(columns: readonly (readonly Cell[])[]): readonly RatingProduct[] {
  const numbers = columns
    .map((cells, index) => ({ index, values: cells.map(numberOf) }))
    .filter(({ values }) => values.filter((value) => value !== undefined).length >= FEWEST_ROWS)
    .slice(0, MOST_NUMBER_COLUMNS);
  const found: RatingProduct[] = [];
  for (const result of numbers) {
    for (let i = 0; i < numbers.length; i++) {
      for (let j = i + 1; j < numbers.length; j++) {
        const [one, other] = [numbers[i], numbers[j]];
        if (!one || !other || one === result || other === result) continue;
        if (explains(one.values, other.values, result.values)) {
          found.push({ factors: [one.index, other.index], result: result.index });
        }
      }
    }
  }
  return found;
}

type Numbers = readonly (number | undefined)[];

function explains(ones: Numbers, others: Numbers, results: Numbers): boolean {
  let rows = 0;
  let right = 0;
  let greater = false;
  const seen = new Set<number>();
  results.forEach((result, row) => {
    const one = ones[row];
    const other = others[row];
    if (result === undefined || one === undefined || other === undefined) return;
    rows++;
    seen.add(result);
    if (result > one && result > other) greater = true;
    if (one * other === result) right++;
  });
  return (
    rows >= FEWEST_ROWS && seen.size >= FEWEST_RESULTS && greater && right >= SHARE_EXPLAINED * rows
  );
}

function numberOf(cell: Cell): number | undefined {
  const value = shownValue(cell);
  if (value.kind === 'number') return value.number;
  if (value.kind !== 'text') return undefined;
  const match = /^\s*(\d{1,2})\b/.exec(value.text);
  return match ? Number(match[1]) : undefined;
}
