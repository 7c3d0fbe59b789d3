import { formatPosition } from '../../core/workbook/address.ts';
import { type Scalar, shownValue } from '../../core/workbook/cell.ts';
import { cellAt, usedCells } from '../../core/workbook/grid.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';

/** A formula cell whose stored value is not what another program calculates. */
export interface Disagreement {
  /** "Risks!H5". */
  readonly place: string;
  readonly formula: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Comparison {
  readonly formulas: number;
  readonly disagreements: readonly Disagreement[];
}

/** How far two calculations of one number may lie apart, relative to its size. */
const ROUNDING = 1e-9;

/**
 * Compares the stored value of every formula with the recalculated workbook's. Formulas for which
 * no value is stored are calculated on opening, so they can't disagree and are not counted.
 */
export function compareFormulas(ours: Snapshot, theirs: Snapshot): Comparison {
  let formulas = 0;
  const disagreements: Disagreement[] = [];
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    for (const { cell, ...position } of usedCells(sheet.grid)) {
      if (cell.kind !== 'formula' || cell.value.kind === 'empty') continue;
      formulas++;
      const found = shownValue(other ? cellAt(other.grid, position) : { kind: 'empty' });
      if (agrees(cell.value, found)) continue;
      const place = `${sheet.name}!${formatPosition(position)}`;
      const values = { ours: valueText(cell.value), theirs: valueText(found) };
      disagreements.push({ place, formula: cell.formula, ...values });
    }
  }
  return { formulas, disagreements };
}

function agrees(one: Scalar, other: Scalar): boolean {
  const number = numberOf(one);
  const found = numberOf(other);
  if (number === undefined || found === undefined) return valueText(one) === valueText(other);
  return Math.abs(number - found) <= ROUNDING * Math.max(1, Math.abs(number));
}

function numberOf(value: Scalar): number | undefined {
  if (value.kind === 'number') return value.number;
  return value.kind === 'date' ? value.serial : undefined;
}

function valueText(value: Scalar): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
    case 'date':
      return String(value.serial);
    case 'error':
      return value.code;
  }
}
