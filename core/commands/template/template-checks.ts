import type { FieldDeclaration, RegisterDeclaration } from '../../registers/declaration.ts';
import type { DataValidation, PlacedValidation } from '../../workbook/sheet-features.ts';
import { listFor, SCALE_NAMES } from './named-lists.ts';
import { templateFields } from './template-columns.ts';
import { checkedArea } from './template-layout.ts';

/** Spreadsheets keep a literal list only up to this many characters. */
const LONGEST_LIST = 255;

/**
 * Dropdowns and entry checks of a register that we make. Dropdowns point to named lists where those
 * are among `names`; dates are refused where they are none, everything else only offers.
 */
export function templateChecks(
  declaration: RegisterDeclaration,
  names: ReadonlySet<string>,
): readonly PlacedValidation[] {
  return templateFields(declaration).flatMap((field, index) => {
    const validation = checkOf(declaration, field, names);
    return validation ? [{ areas: [checkedArea(index + 1)], validation }] : [];
  });
}

function checkOf(
  declaration: RegisterDeclaration,
  field: FieldDeclaration,
  names: ReadonlySet<string>,
): DataValidation | undefined {
  if (field.content === 'date') return { rule: { kind: 'date' }, strict: true };
  if (field.content === 'rating') return ratingCheck(field, names);
  if (field.choices) return choiceCheck(field.choices.map(({ title }) => title));
  const list = listFor(declaration, field);
  return list && names.has(list.name) ? fromName(list.name, false) : undefined;
}

function ratingCheck({ id }: FieldDeclaration, names: ReadonlySet<string>): DataValidation {
  const scale = /likelihood/i.test(id) ? SCALE_NAMES.likelihood : SCALE_NAMES.consequence;
  if (names.has(scale)) return fromName(scale, true);
  return { rule: { kind: 'whole-number', minimum: 1, maximum: 5 }, strict: false };
}

function choiceCheck(values: readonly string[]): DataValidation | undefined {
  const fits = values.join(',').length <= LONGEST_LIST && !values.some((one) => one.includes(','));
  return fits ? { rule: { kind: 'list', values }, strict: false } : undefined;
}

function fromName(formula: string, strict: boolean): DataValidation {
  return { rule: { kind: 'list-from', formula }, strict };
}
