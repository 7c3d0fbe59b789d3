import { describe, expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import { parsePosition, sheetName } from '../../core/workbook/address.ts';
import { EMPTY } from '../../core/workbook/cell.ts';
import { contextOn, soundWorkbook, withCell } from './sound-workbook.ts';

const SHEET = sheetName('Risk criteria');
const SNAPSHOT = soundWorkbook();

/** Findings of the workbook with those cells of its risk criteria blank, as "rule variant cell". */
function findingsWithout(cells: readonly string[]): readonly string[] {
  const damaged = cells.reduce((snapshot, cell) => {
    const at = parsePosition(cell);
    if (!at) throw new Error(`${cell} is no cell`);
    return withCell(snapshot, { sheet: SHEET, ...at }, EMPTY);
  }, SNAPSHOT);
  return check(contextOn(damaged)).map(
    ({ rule, parameters, cell }) => `${rule} ${parameters.variant} ${cell}`,
  );
}

describe('risk criteria (6.1.2 a) that lack a part give exactly the finding meant for it', () => {
  it.each([
    ['the action of a level', ['C24'], 'criteria-incomplete action C24'],
    [
      'what is acceptable',
      ['E22', 'E23', 'E24', 'E25', 'G21'],
      'criteria-incomplete acceptance A4',
    ],
    [
      'the words of a scale',
      [...column('A', 13, 18), ...column('B', 13, 18)],
      'criteria-incomplete consequence A4',
    ],
  ])('%s', (_, cells, expected) => {
    expect(findingsWithout(cells)).toEqual([expected]);
  });
});

/** The cells of a column from one row to another, 1-based and inclusive. */
function column(letter: string, first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
}
