import type { Area } from '../../../core/workbook/address.ts';
import type { DataValidation } from '../../../core/workbook/sheet-features.ts';
import type { SheetReference } from '../../../core/workbook/sheet-reference.ts';
import { rangeOf } from '../areas.ts';
import { unsupported } from '../refusal.ts';
import type { Range, Sheet, ValidationRule } from '../services.ts';

/** Finds the cells that a dropdown chooses from. */
export type RangeFinder = (formula: string) => Range;

/** Gives an area's cells a validation, or none. */
export function writeValidation(
  sheet: Sheet,
  area: Area,
  validation: DataValidation | null,
  findRange: RangeFinder,
): void {
  const range = rangeOf(sheet, area);
  if (validation) range.setDataValidation(ruleFor(validation, findRange));
  else range.clearDataValidations();
}

function ruleFor({ rule, strict, prompt }: DataValidation, findRange: RangeFinder): ValidationRule {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict);
  if (prompt !== undefined) builder.setHelpText(prompt);
  switch (rule.kind) {
    case 'list':
      return builder.requireValueInList([...rule.values], true).build();
    case 'list-from':
      return builder.requireValueInRange(findRange(rule.formula), true).build();
    case 'whole-number':
      return builder.requireNumberBetween(rule.minimum, rule.maximum).build();
    case 'date':
      return builder.requireDate().build();
    case 'other':
      throw unsupported(`A validation of type ${rule.type} can’t be written.`);
  }
}

/** Why a validation can't be made in Google Sheets, if so. */
export function validationProblem(
  { rule }: DataValidation,
  source: (formula: string) => SheetReference | undefined,
): string | undefined {
  if (rule.kind === 'other') return `A validation of type ${rule.type} can’t be written.`;
  if (rule.kind === 'list-from' && !source(rule.formula)) {
    return `A dropdown can’t choose from “${rule.formula}” in Google Sheets, only from cells.`;
  }
  return undefined;
}
