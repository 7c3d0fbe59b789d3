import { describe, expect, it } from 'vitest';
import { SCORE_RISKS } from '../../core/commands/score-risks.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { type Cell, EMPTY, formulaCell, numberCell, shownValue } from '../../core/workbook/cell.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { findSheet } from '../../core/workbook/snapshot.ts';
import { contextOfTables, type Table, type Written } from '../support/tables.ts';

const SHEET = sheetName('Risks');
/** Twenty risks by likelihood × consequence; what stands as the score of the last, 5 × 4, is given. */
function risks(score: Written): Table {
  const rows = Array.from({ length: 20 }, (_, index) => {
    const [likelihood, consequence] = [(index % 5) + 1, (index % 4) + 1];
    const product: Written = index === 19 ? score : likelihood * consequence;
    return [`R-${index + 1}`, 'Fire', likelihood, consequence, product];
  });
  const fields = ['id', 'title', 'likelihood', 'consequence', 'score'];
  return { kind: 'risk-register', sheet: SHEET, fields, rows };
}

function planWith(cell: Cell): { readonly notes: readonly string[]; readonly score: Cell } {
  const context = contextOfTables(risks(cell));
  const { changes, notes } = SCORE_RISKS.plan(context, {});
  const applied = applyChanges(context.snapshot, changes);
  if (applied.kind === 'stale') throw new Error('the plan does not fit its workbook');
  const grid = findSheet(applied.snapshot, SHEET)?.grid ?? new Map();
  return { notes: notes.map(inEnglish), score: shownValue(cellAt(grid, { row: 21, column: 5 })) };
}

describe('a score', () => {
  it.each<readonly [string, Cell, Cell, readonly RegExp[]]>([
    ['that is right stays', numberCell(20), numberCell(20), []],
    ['that is typed wrong is corrected', numberCell(12), numberCell(20), []],
    ['that is blank is filled in', EMPTY, numberCell(20), []],
    [
      'of a formula that gives something else stays, and is told',
      formulaCell('C21+D21', numberCell(9)),
      numberCell(9),
      [/^Risks: the formulas in E21 last gave something else than the method/],
    ],
    [
      'of a formula that shows nothing stays, and is told otherwise',
      formulaCell('C21*D21'),
      EMPTY,
      [/^Risks: the formulas in E21 show nothing/],
    ],
  ])('%s', (_, written, expected, notes) => {
    const plan = planWith(written);
    expect(plan.score).toEqual(expected);
    expect(plan.notes).toEqual(notes.map((note) => expect.stringMatching(note)));
  });
});
