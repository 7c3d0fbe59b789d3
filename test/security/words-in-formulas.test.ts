import { expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { STRUCTURE_REGISTER } from '../../core/commands/structure-register.ts';
import { EMPTY_SNAPSHOT } from '../../core/workbook/snapshot.ts';
import { sheetOf } from '../support/methods.ts';
import { TODAY } from './hostile-register.ts';

/** Ends the text that it stands in, if nobody doubles its quotes. */
const STEPS = [1, 2, 3, 4, 5].map((step) => `Step ${'abcde'[step - 1]}")&HYPERLINK("x`);
const TEXT_IN_FORMULA = /"(?:[^"]|"")*"/g;

it('words of a scale stay words in the formulas that are made of them', () => {
  const ratings = STEPS.flatMap((_, l) => STEPS.map((__, c) => [l, c] as const));
  const register = sheetOf('Risks', [
    ['Risk ID', 'Risk', 'Risk owner', 'Likelihood', 'Impact', 'Risk score'],
    ...ratings.map(([l, c], index) => [
      `R-${index}`,
      'Theft',
      'Head of IT',
      STEPS[l] ?? '',
      STEPS[c] ?? '',
      (l + 1) * (c + 1),
    ]),
  ]);
  const criteria = sheetOf('Criteria', [
    ['Likelihood', 'Value', '', 'Impact', 'Value'],
    ...STEPS.map((word, index) => [word, index + 1, '', word, index + 1]),
  ]);
  const snapshot = { ...EMPTY_SNAPSHOT, sheets: [register, criteria] };
  const { changes } = STRUCTURE_REGISTER.plan(makeContext(snapshot, TODAY), {}).changes;
  const formulas = changes.flatMap((change) =>
    change.kind === 'cells'
      ? change.cells.flatMap(({ after }) => (after.kind === 'formula' ? [after.formula] : []))
      : [],
  );
  expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toHaveLength(ratings.length);
  for (const formula of formulas) {
    expect(formula.replace(TEXT_IN_FORMULA, '')).not.toContain('HYPERLINK');
  }
});
