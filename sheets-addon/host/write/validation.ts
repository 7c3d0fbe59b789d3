import { type HostMessage, message } from '../../../core/messages/message.ts';
import type { Area } from '../../../core/workbook/address.ts';
import type { DataValidation } from '../../../core/workbook/sheet-features.ts';
import type { SheetReference } from '../../../core/workbook/sheet-reference.ts';
import { rangeOf } from '../areas.ts';
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
      throw new Error(`no such validation can be made: ${rule.type}`);
  }
}

/** Why a validation can't be made in Google Sheets, if so. */
export function validationProblem(
  { rule }: DataValidation,
  source: (formula: string) => SheetReference | undefined,
): HostMessage | undefined {
  if (rule.kind === 'other') return message('sheets.validation-type', { type: rule.type });
  if (rule.kind === 'list-from' && !source(rule.formula)) {
    return message('sheets.list-source', { formula: rule.formula });
  }
  return undefined;
}
