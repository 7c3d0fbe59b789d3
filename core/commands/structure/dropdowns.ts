import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { isBlankMark } from '../../records/parse/blank.ts';
import type { FieldDeclaration, RegisterDeclaration } from '../../registers/declaration.ts';
import type { Area } from '../../workbook/address.ts';
import { shownValue } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import type { DataValidation } from '../../workbook/sheet-features.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { choiceWords, completedWords } from './choice-words.ts';
import { dataArea, overlap } from './data-area.ts';
import type { RiskScales } from './risk-scales.ts';

/** A dropdown, as planned for the data rows of a column. */
export interface Dropdown {
  readonly field: FieldDeclaration;
  readonly area: Area;
  readonly validation: DataValidation;
}

/** Excel keeps a literal list only up to this many characters. */
const LONGEST_LIST = 255;
const MOST_OWN_WORDS = 12;
const LONGEST_WORD = 40;

/**
 * Dropdowns for columns that have none: the team's own scale for ratings, its own words for
 * choices where the column already speaks a clear language, the declared words otherwise. None of
 * them refuses other entries. `calculated` columns hold formulas and get none.
 */
export function missingDropdowns(
  declaration: RegisterDeclaration,
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  scales: RiskScales | undefined,
  calculated: ReadonlySet<number>,
): readonly Dropdown[] {
  return declaration.fields.flatMap((field) => {
    const column = register.columns.get(field.id)?.column;
    if (column === undefined || calculated.has(column)) return [];
    const area = dataArea(register, column, sheet);
    if (sheet.validations.some(({ areas }) => areas.some((other) => overlap(area, other))))
      return [];
    const validation = validationFor(field, register, sheet, column, scales);
    return validation ? [{ field, area, validation }] : [];
  });
}

function validationFor(
  field: FieldDeclaration,
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  column: number,
  scales: RiskScales | undefined,
): DataValidation | undefined {
  if (field.content === 'rating') return scales && ratingValidation(field, scales);
  if (field.content === 'level') return scales && list(scales.method.levels);
  if (field.content === 'date') return { rule: { kind: 'date' }, strict: false };
  if (!field.choices) return undefined;
  const own = ownWords(register, sheet, column);
  if (own === undefined) return undefined;
  if (own.cells > own.words.length) {
    return list(completedWords(own.words, field.choices, register.language));
  }
  const declared = choiceWords(field.choices, register.language);
  const known = new Set(declared.map((word) => word.toLowerCase()));
  return own.words.every((word) => known.has(word.toLowerCase())) ? list(declared) : undefined;
}

function ratingValidation(
  field: FieldDeclaration,
  { method, written }: RiskScales,
): DataValidation | undefined {
  const isLikelihood = /likelihood/i.test(field.id);
  const scale = isLikelihood ? method.likelihood : method.consequence;
  const { offered } = isLikelihood ? written.likelihood : written.consequence;
  if (offered.length > 0) return list(offered.map(({ text }) => text));
  return scale && list(scale.steps.map(({ value }) => String(value)));
}

/**
 * Distinct words of a column's data rows in order of first appearance, and how many cells hold
 * them; undefined where cells hold anything but words.
 */
function ownWords(
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  column: number,
): { readonly words: readonly string[]; readonly cells: number } | undefined {
  const words = new Map<string, string>();
  let cells = 0;
  for (const row of register.rows) {
    const cell = shownValue(cellAt(sheet.grid, { row, column }));
    if (cell.kind === 'empty') continue;
    const text = cell.kind === 'text' ? cell.text.trim() : '';
    if (text === '' || text.includes(',') || text.length > LONGEST_WORD) return undefined;
    if (isBlankMark(text)) continue;
    cells++;
    if (!words.has(text.toLowerCase())) words.set(text.toLowerCase(), text);
    if (words.size > MOST_OWN_WORDS) return undefined;
  }
  return { words: [...words.values()], cells };
}

function list(values: readonly string[]): DataValidation | undefined {
  const usable = values.length > 1 && values.every((value) => value !== '' && !value.includes(','));
  if (!usable || values.join(',').length > LONGEST_LIST) return undefined;
  return { rule: { kind: 'list', values }, strict: false };
}
