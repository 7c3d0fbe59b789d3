import type { Cell } from '../../../core/workbook/cell.ts';

/** What Excel takes for a cell. */
export type CellInput = string | number | boolean;

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
 * value, and is not part of it. Plain words go without. Dates are numbers; their format makes them
 * dates.
 */
export function cellInput(cell: Cell): CellInput {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return isPlainText(cell.text) ? cell.text : `'${cell.text}`;
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.boolean;
    case 'date':
      return cell.serial;
    case 'error':
      return cell.code;
    case 'formula':
      return `=${cell.formula}`;
  }
}

/** Whether no Excel of any language reads it as something else: dates and amounts have digits. */
function isPlainText(text: string): boolean {
  return (
    BEGINS_WITH_LETTER.test(text) && !HAS_DIGIT.test(text) && !TRUTH_VALUES.has(text.toLowerCase())
  );
}
