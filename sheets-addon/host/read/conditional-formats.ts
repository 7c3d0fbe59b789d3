import type { ConditionalFormat } from '../../../core/workbook/sheet-features.ts';
import { type Colour, colour } from '../../../core/workbook/style.ts';
import { areaOf } from '../areas.ts';
import type { FormatRule, Range, Sheet } from '../services.ts';

/** A conditional format of one area, and the rule of Google Sheets that it is a part of. */
export interface PlacedFormat {
  readonly format: ConditionalFormat;
  readonly rule: FormatRule;
  readonly range: Range;
}

/** The conditional formats of a sheet, first match first; one for each area of a rule. */
export function readFormats(sheet: Sheet): readonly PlacedFormat[] {
  return sheet.getConditionalFormatRules().flatMap((rule) =>
    rule.getRanges().map((range) => ({
      format: { area: areaOf(range), ...lookOf(rule) },
      rule,
      range,
    })),
  );
}

function lookOf(rule: FormatRule): Pick<ConditionalFormat, 'rule' | 'style'> {
  const condition = rule.getBooleanCondition();
  if (!condition) return { rule: { kind: 'other', type: 'colorScale' }, style: {} };
  const fill = colourOf(condition.getBackground());
  const fontColour = colourOf(condition.getFontColor());
  const style = {
    ...(fill ? { fill } : {}),
    ...(fontColour ? { fontColour } : {}),
    ...(condition.getBold() === true ? { bold: true } : {}),
  };
  const values: readonly unknown[] = condition.getCriteriaValues();
  return { rule: ruleOf(condition.getCriteriaType(), values), style };
}

function ruleOf(
  type: GoogleAppsScript.Spreadsheet.BooleanCriteria,
  values: readonly unknown[],
): ConditionalFormat['rule'] {
  const Criteria = SpreadsheetApp.BooleanCriteria;
  const operands = values.map(operandOf);
  switch (type) {
    case Criteria.CUSTOM_FORMULA:
      return { kind: 'expression', formula: String(values[0]).replace(/^=/, '') };
    case Criteria.NUMBER_BETWEEN:
      return { kind: 'cell', operator: 'between', operands };
    case Criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO:
      return { kind: 'cell', operator: 'greaterThanOrEqual', operands };
    case Criteria.NUMBER_LESS_THAN:
      return { kind: 'cell', operator: 'lessThan', operands };
    case Criteria.NUMBER_EQUAL_TO:
    case Criteria.TEXT_EQUAL_TO:
      return { kind: 'cell', operator: 'equal', operands };
    default:
      return { kind: 'other', type: String(type) };
  }
}

/** A compared value as a formula has it: numbers as they are, texts in quotes. */
function operandOf(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return value.startsWith('=') ? value.slice(1) : `"${value.replace(/"/g, '""')}"`;
}

/** "#c00000" as our colours are written; undefined where there is none. */
function colourOf(hex: string | null): Colour | undefined {
  const digits = hex?.replace('#', '').toUpperCase() ?? '';
  return /^[0-9A-F]{6}$/.test(digits) ? colour(digits) : undefined;
}
