import type { RiskMethod } from '../../method/risk-method.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { FieldDeclaration, RegisterDeclaration } from '../../registers/declaration.ts';
import type { Area } from '../../workbook/address.ts';
import { shownValue } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import type { DataValidation } from '../../workbook/sheet-features.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { dataArea, isCovered } from './data-area.ts';
import type { WrittenScales } from './native-formula.ts';
import type { ScaleTexts } from './scale-texts.ts';

/** A dropdown, as planned for the data rows of a column. */
export interface Dropdown {
  readonly field: FieldDeclaration;
  readonly area: Area;
  readonly validation: DataValidation;
}

/** What is known of the team's scales where the register is a risk register. */
export interface RiskScales {
  readonly method: RiskMethod;
  readonly written: WrittenScales;
}

/** Excel keeps a literal list only up to this many characters. */
const LONGEST_LIST = 255;
const MOST_OWN_WORDS = 12;

/**
 * Dropdowns for columns that have none: the team's own scale for ratings, its own words for
 * choices where the column already speaks a clear language, the declared words otherwise.
 */
export function missingDropdowns(
  declaration: RegisterDeclaration,
  register: RecognisedRegister,
  sheet: SheetSnapshot,
  scales: RiskScales | undefined,
): readonly Dropdown[] {
  return declaration.fields.flatMap((field) => {
    const column = register.columns.get(field.id)?.column;
    if (column === undefined) return [];
    const area = dataArea(register, column);
    if (sheet.validations.some(({ areas }) => areas.some((other) => isCovered(area, other))))
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
  const declared = field.choices.map(({ title }) => title);
  return list(own.length >= 2 && own.length <= MOST_OWN_WORDS ? own : declared);
}

function ratingValidation(
  field: FieldDeclaration,
  { method, written }: RiskScales,
): DataValidation | undefined {
  const isLikelihood = /likelihood/i.test(field.id);
  const scale = isLikelihood ? method.likelihood : method.consequence;
  const texts: ScaleTexts = isLikelihood ? written.likelihood : written.consequence;
  if (texts.length > 0) return list(texts.map(({ text }) => text));
  return scale && list(scale.steps.map(({ value }) => String(value)));
}

/** Distinct words of a column's data rows, in order of first appearance; none where it holds anything but words. */
function ownWords(register: RecognisedRegister, sheet: SheetSnapshot, column: number): string[] {
  const words = new Set<string>();
  for (const row of register.rows) {
    const cell = shownValue(cellAt(sheet.grid, { row, column }));
    if (cell.kind === 'empty') continue;
    const text = cell.kind === 'text' ? cell.text.trim() : '';
    if (text === '' || text.includes(',') || text.length > 40) return [];
    words.add(text);
    if (words.size > MOST_OWN_WORDS) return [];
  }
  return [...words];
}

function list(values: readonly string[]): DataValidation | undefined {
  const usable = values.length > 0 && values.every((value) => value !== '' && !value.includes(','));
  if (!usable || values.join(',').length > LONGEST_LIST) return undefined;
  return { rule: { kind: 'list', values }, strict: false };
}
