import { isDateFormatCode } from '../../../core/workbook/date-format-code.ts';
import { DataValidationCriteria as Criteria } from './enumerations.ts';
import type { CellModel } from './sheet-model.ts';
import type { Content } from './typed-input.ts';
import type { ValidationModel } from './validation.ts';

/** Whether a cell's validation refuses what it holds. What a formula gives is not known here. */
export function isRefused({ content, look, validation }: CellModel): boolean {
  if (!validation || validation.allowInvalid || content.kind === 'blank') return false;
  return !fits(validation, content, String(look.numberFormat));
}

function fits({ criteria, values }: ValidationModel, content: Content, format: string): boolean {
  switch (criteria) {
    case Criteria.VALUE_IN_LIST:
      return (values[0] as readonly string[]).includes(textOf(content));
    case Criteria.VALUE_IN_RANGE: {
      const range = values[0] as GoogleAppsScript.Spreadsheet.Range;
      return range.getValues().flat().map(String).includes(textOf(content));
    }
    case Criteria.NUMBER_BETWEEN: {
      const [low, high] = values.map(Number);
      const number = content.kind === 'number' ? content.number : Number.NaN;
      return number >= (low ?? Number.NaN) && number <= (high ?? Number.NaN);
    }
    case Criteria.DATE_IS_VALID_DATE:
      return content.kind === 'number' && isDateFormatCode(format);
    default:
      return true;
  }
}

function textOf(content: Content): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.number);
    case 'boolean':
      return String(content.boolean).toUpperCase();
    case 'error':
      return content.code;
    default:
      return '';
  }
}
