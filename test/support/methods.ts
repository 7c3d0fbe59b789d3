import { inferMethod } from '../../core/method/infer-method.ts';
import type { RiskMethod } from '../../core/method/risk-method.ts';
import type { Recognition } from '../../core/recognise/recognition.ts';
import type { Risk } from '../../core/records/risk.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { type Cell, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';
import { type Built, risksOf } from './records.ts';

export type Row = Readonly<Record<string, unknown>>;

export function methodOf(rows: readonly Row[], ...others: SheetSnapshot[]): RiskMethod {
  return methodOfBuilt(risksOf(rows), ...others);
}

export function methodOfBuilt(built: Built<Risk>, ...others: SheetSnapshot[]): RiskMethod {
  const snapshot: Snapshot = {
    dateSystem: 1900,
    sheets: [built.sheet, ...others],
    names: new Map(),
    settings: new Map(),
  };
  const recognition: Recognition = { registers: [built.register], unrecognised: [] };
  return inferMethod(built, snapshot, recognition);
}

export function sheetOf(
  name: string,
  rows: readonly (readonly (string | number)[])[],
): SheetSnapshot {
  const cells = rows.map((row) =>
    row.map((value): Cell => (typeof value === 'number' ? numberCell(value) : textCell(value))),
  );
  return { ...emptySheet(sheetName(name)), grid: gridFromRows(cells) };
}

/** Rows with every pair of two scales, in an order that mixes them. */
export function pairs(size: number): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (let index = 0; index < size * size; index++) {
    const mixed = (index * 7 + 3) % (size * size);
    all.push([Math.floor(mixed / size) + 1, (mixed % size) + 1]);
  }
  return all;
}

export const FIVE = pairs(5);
export const LIKELIHOODS = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'];
export const CONSEQUENCES = ['Insignificant', 'Minor', 'Moderate', 'Major', 'Catastrophic'];

export function rowsBy(score: (l: number, c: number) => number): Row[] {
  return FIVE.map(([likelihood, consequence]) => ({
    likelihood,
    consequence,
    score: score(likelihood, consequence),
  }));
}
