import type { Cell } from '../../../core/workbook/cell.ts';
import { type CellInput, typedInput } from '../../../core/workbook/cell-input.ts';

/** Texts of letters that Excel reads as a truth value in some language. */
const TRUTH_VALUES = new Set(
  (
    'true false wahr falsch vrai faux verdadero falso vero waar onwaar verdadeiro prawda fałsz ' +
    'pravda nepravda tosi epätosi sant sand usant falsk sann igaz hamis adevărat fals ' +
    'doğru yanliş yanlış истина ложь αληθησ ψευδησ αληθής ψευδής benar salah'
  ).split(' '),
);

const BEGINS_WITH_LETTER = /^\p{L}/u;
const HAS_DIGIT = /\p{N}/u;

/**
 * What to type into a cell so that it holds exactly this. Excel reads what scripts write as if
 * somebody typed it: a leading apostrophe keeps a text from becoming a formula, number, date or truth
 * value, and is not part of it. Plain words go without.
 */
export function cellInput(cell: Cell): CellInput {
  return typedInput(cell, (text) => (isPlainText(text) ? text : `'${text}`));
}

/** Whether no Excel of any language reads it as something else: dates and amounts have digits. */
function isPlainText(text: string): boolean {
  return (
    BEGINS_WITH_LETTER.test(text) && !HAS_DIGIT.test(text) && !TRUTH_VALUES.has(text.toLowerCase())
  );
}
