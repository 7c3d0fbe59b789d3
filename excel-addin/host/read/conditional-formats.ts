import type { Area } from '../../../core/workbook/address.ts';
import type { ConditionalFormat } from '../../../core/workbook/sheet-features.ts';
import type { Colour } from '../../../core/workbook/style.ts';
import { formulaText } from './formula-text.ts';
import { askAreas } from './sheet-outline.ts';

type Operator = Extract<ConditionalFormat['rule'], { kind: 'cell' }>['operator'];

/** Our operators by Excel's words. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  EqualTo: 'equal',
  Between: 'between',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThan: 'lessThan',
};

/** A conditional format in Excel and as we read it, once for each of its areas. */
export interface FoundFormat {
  readonly native: Excel.ConditionalFormat;
  readonly formats: readonly ConditionalFormat[];
}

/** Asks for conditional formats; the result can be taken after the next sync. */
export function askConditionalFormats(
  natives: readonly Excel.ConditionalFormat[],
): () => readonly FoundFormat[] {
  const asked = natives.map((native) => ({
    native,
    areas: askAreas(native.getRanges()),
    rule: askRule(native),
  }));
  return () =>
    asked.map(({ native, areas, rule }) => {
      const content = rule();
      return { native, formats: areas().map((area: Area) => ({ area, ...content })) };
    });
}

function askRule(native: Excel.ConditionalFormat): () => Pick<ConditionalFormat, 'rule' | 'style'> {
  if (native.type === 'Custom') {
    const { rule, format } = native.custom;
    rule.load('formula');
    const style = askStyle(format);
    return () => ({
      rule: { kind: 'expression', formula: formulaText(rule.formula) },
      style: style(),
    });
  }
  if (native.type === 'CellValue') {
    const { cellValue } = native;
    cellValue.load('rule');
    const style = askStyle(cellValue.format);
    return () => ({ rule: readCellRule(cellValue.rule), style: style() });
  }
  return () => ({ rule: { kind: 'other', type: native.type }, style: {} });
}

function readCellRule(rule: Excel.ConditionalCellValueRule): ConditionalFormat['rule'] {
  const operator = OPERATORS[rule.operator];
  if (!operator) return { kind: 'other', type: rule.operator };
  const operands = [rule.formula1, ...(rule.formula2 ? [rule.formula2] : [])];
  return { kind: 'cell', operator, operands: operands.map((text) => formulaText(String(text))) };
}

function askStyle(format: Excel.ConditionalRangeFormat): () => ConditionalFormat['style'] {
  format.fill.load('color');
  format.font.load('color,bold');
  return () => {
    const [fill, fontColour] = [colourOf(format.fill.color), colourOf(format.font.color)];
    return {
      ...(fill ? { fill } : {}),
      ...(fontColour ? { fontColour } : {}),
      ...(format.font.bold === true ? { bold: true } : {}),
    };
  };
}

/** "#C00000" as a colour; undefined for what is no colour of its own. */
function colourOf(text: string | null): Colour | undefined {
  const hex = /^#([0-9A-F]{6})$/i.exec(text ?? '')?.[1];
  return hex === undefined ? undefined : (hex.toUpperCase() as Colour);
}
