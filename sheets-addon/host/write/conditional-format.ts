import { type HostMessage, message } from '../../../core/messages/message.ts';
import { sameValue } from '../../../core/workbook/same.ts';
import type { ConditionalFormat } from '../../../core/workbook/sheet-features.ts';
import { rangeOf } from '../areas.ts';
import { readFormats } from '../read/conditional-formats.ts';
import type { FormatRule, Sheet } from '../services.ts';

type CellRule = Extract<ConditionalFormat['rule'], { readonly kind: 'cell' }>;
type RuleBuilder = ReturnType<typeof SpreadsheetApp.newConditionalFormatRule>;

/**
 * Adds conditional formats after all others. Google Sheets takes the whole list at once, so the rules
 * that are there go back as they came.
 */
export function addFormats(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  if (formats.length === 0) return;
  const added = formats.map((format) => ruleFor(sheet, format));
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...added]);
}

/** Puts a conditional format in the place of another one, or nothing. */
export function replaceFormat(
  sheet: Sheet,
  before: ConditionalFormat,
  after: ConditionalFormat | null,
): void {
  const placed = readFormats(sheet);
  const index = placed.findIndex(({ format }) => sameValue(format, before));
  const found = placed[index];
  if (!found) throw new Error('a conditional format is gone');
  const rest = placed.filter((one) => one.rule === found.rule && one !== found);
  const kept = rest.length > 0 ? [found.rule.copy().setRanges(rest.map(rangeOfPart)).build()] : [];
  const instead = after ? [ruleFor(sheet, after)] : [];
  const rules = sheet
    .getConditionalFormatRules()
    .flatMap((rule, place) =>
      place === ruleIndex(placed, index) ? [...instead, ...kept] : [rule],
    );
  sheet.setConditionalFormatRules(rules);
}

type Placed = ReturnType<typeof readFormats>;

function rangeOfPart({ range }: Placed[number]): Placed[number]['range'] {
  return range;
}

/** The place among the rules of the rule that a part belongs to. */
function ruleIndex(placed: Placed, part: number): number {
  const before = placed.slice(0, part + 1);
  return new Set(before.map(({ rule }) => rule)).size - 1;
}

function ruleFor(sheet: Sheet, { area, rule, style }: ConditionalFormat): FormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeOf(sheet, area)]);
  if (style.fill) builder.setBackground(`#${style.fill}`);
  if (style.fontColour) builder.setFontColor(`#${style.fontColour}`);
  if (style.bold) builder.setBold(true);
  switch (rule.kind) {
    case 'expression':
      return builder.whenFormulaSatisfied(`=${rule.formula}`).build();
    case 'cell':
      return withComparison(builder, rule).build();
    case 'other':
      throw new Error(`no such conditional format can be made: ${rule.type}`);
  }
}

function withComparison(builder: RuleBuilder, { operator, operands }: CellRule): RuleBuilder {
  const [first, second] = operands.map(literalOf);
  if (operator === 'equal' && typeof first === 'string') return builder.whenTextEqualTo(first);
  const [low, high] = [Number(first), Number(second)];
  switch (operator) {
    case 'equal':
      return builder.whenNumberEqualTo(low);
    case 'between':
      return builder.whenNumberBetween(low, high);
    case 'greaterThanOrEqual':
      return builder.whenNumberGreaterThanOrEqualTo(low);
    case 'lessThan':
      return builder.whenNumberLessThan(low);
  }
}

/** Why a conditional format can't be made in Google Sheets, if so. */
export function formatProblem({ rule }: ConditionalFormat): HostMessage | undefined {
  switch (rule.kind) {
    case 'other':
      return message('sheets.format-type', { type: rule.type });
    case 'expression':
      return rule.formula.includes('!') ? message('sheets.format-of-other-sheet') : undefined;
    case 'cell':
      return comparisonProblem(rule);
  }
}

function comparisonProblem({ operator, operands }: CellRule): HostMessage | undefined {
  const literals = operands.map(literalOf);
  const isText = operator === 'equal' && typeof literals[0] === 'string' && literals[0] !== '';
  const isNumeric = literals.every((value) => typeof value === 'number');
  if (isText || isNumeric) return undefined;
  const [first = '', second] = operands;
  return second === undefined
    ? message('sheets.format-operand', { operand: first })
    : message('sheets.format-operands', { first, second });
}

/** The number or text that an operand says; undefined where it has to be calculated. */
export function literalOf(operand: string): number | string | undefined {
  const text = /^"((?:[^"]|"")*)"$/.exec(operand)?.[1]?.replace(/""/g, '"');
  if (text !== undefined) return text.startsWith('=') ? undefined : text;
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(operand) ? Number(operand) : undefined;
}
