import { type HostMessage, message } from '../../../core/messages/message.ts';
import { formatArea, type SheetName } from '../../../core/workbook/address.ts';
import { sameValue } from '../../../core/workbook/same.ts';
import type { ConditionalFormat } from '../../../core/workbook/sheet-features.ts';
import { OPERATORS } from '../read/conditional-formats.ts';
import type { WriteTarget } from './target.ts';

/** Why Excel's add-ins can't make a conditional format, if they can't. */
export function formatProblem({ rule }: ConditionalFormat): HostMessage | undefined {
  return rule.kind === 'other' ? message('excel.format-type', { type: rule.type }) : undefined;
}

/** Replaces a conditional format by another one; null is none. */
export function writeConditionalFormat(
  target: WriteTarget,
  sheet: SheetName,
  before: ConditionalFormat | null,
  after: ConditionalFormat | null,
): void {
  const formats = target.formatsOf(sheet);
  if (before) {
    const index = formats.findIndex((found) => sameValue(found.formats, [before]));
    const [found] = index < 0 ? [] : formats.splice(index, 1);
    if (!found) throw new Error('a conditional format is gone that was just read');
    found.native.delete();
  }
  if (after) {
    formats.push({ native: addFormat(target.sheet(sheet), after), formats: [after] });
  }
}

function addFormat(
  worksheet: Excel.Worksheet,
  { area, rule, style }: ConditionalFormat,
): Excel.ConditionalFormat {
  const { conditionalFormats } = worksheet.getRange(formatArea(area));
  if (rule.kind === 'expression') {
    const native = conditionalFormats.add('Custom');
    native.custom.rule.formula = `=${rule.formula}`;
    writeStyle(native.custom.format, style);
    return native;
  }
  if (rule.kind === 'other') throw new Error(`no such format can be made: ${rule.type}`);
  const native = conditionalFormats.add('CellValue');
  const [first = '', second] = rule.operands;
  native.cellValue.rule = {
    operator: nativeOperator(rule.operator),
    formula1: `=${first}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
  };
  writeStyle(native.cellValue.format, style);
  return native;
}

function nativeOperator(operator: string): Excel.ConditionalCellValueRule['operator'] {
  const [native] = Object.entries(OPERATORS).find(([, own]) => own === operator) ?? [];
  return native as Excel.ConditionalCellValueRule['operator'];
}

function writeStyle(
  format: Excel.ConditionalRangeFormat,
  { fill, fontColour, bold }: ConditionalFormat['style'],
): void {
  if (fill) format.fill.color = `#${fill}`;
  if (fontColour) format.font.color = `#${fontColour}`;
  if (bold) format.font.bold = true;
}
