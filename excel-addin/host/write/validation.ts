import { type HostMessage, message } from '../../../core/messages/message.ts';
import type { DataValidation } from '../../../core/workbook/sheet-features.ts';

const LONGEST_LIST = 255;
const EARLIEST_DATE = '1900-01-01';

/** Why Excel's add-ins can't make a validation, if they can't. */
export function validationProblem({ rule }: DataValidation): HostMessage | undefined {
  if (rule.kind === 'other') return message('excel.validation-type', { type: rule.type });
  if (rule.kind !== 'list') return undefined;
  if (rule.values.join(',').length > LONGEST_LIST) {
    return message('excel.long-list');
  }
  const isCut = rule.values.some((value) => value.includes(',') || value.trim() !== value);
  return isCut ? message('excel.commas-in-list') : undefined;
}

/** Gives the cells of a range a validation, or none. */
export function writeValidation(range: Excel.Range, validation: DataValidation | null): void {
  const { dataValidation } = range;
  if (!validation) {
    dataValidation.clear();
    return;
  }
  const { strict, prompt } = validation;
  dataValidation.rule = nativeRule(validation.rule);
  const style = strict ? 'Stop' : 'Warning';
  dataValidation.errorAlert = { showAlert: true, style, title: '', message: '' };
  if (prompt !== undefined)
    dataValidation.prompt = { showPrompt: true, title: '', message: prompt };
}

function nativeRule(rule: DataValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'list-from':
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case 'whole-number': {
      const { minimum, maximum } = rule;
      return { wholeNumber: { formula1: minimum, formula2: maximum, operator: 'Between' } };
    }
    case 'date':
      return { date: { formula1: EARLIEST_DATE, operator: 'GreaterThanOrEqualTo' } };
    case 'other':
      throw new Error(`no such validation can be made: ${rule.type}`);
  }
}
