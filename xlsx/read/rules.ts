import { type Area, parseArea } from '../../core/workbook/address.ts';
import type {
  ConditionalFormat,
  DataValidation,
  PlacedValidation,
} from '../../core/workbook/sheet-features.ts';
import { type Attributes, booleanAttribute, type XmlHandler } from '../xml/parse.ts';

/** Areas of a list such as "A1:A9 C3"; what is no area is left out. */
export function parseAreas(text: string): Area[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

/** Collects data validations, those of the main part and those of its extension list. */
export function validationReader(found: PlacedValidation[]): XmlHandler {
  let rule: Attributes | undefined;
  let fields: Record<string, string> = {};
  let field: string | undefined;
  return {
    open(name, attributes) {
      if (name === 'dataValidation') {
        rule = attributes;
        fields = {};
      }
      if (name === 'formula1' || name === 'formula2' || name === 'sqref') field = name;
    },
    text(text) {
      if (rule && field) fields[field] = (fields[field] ?? '') + text;
    },
    close(name) {
      if (name === field) field = undefined;
      if (name !== 'dataValidation' || !rule) return;
      const areas = parseAreas(rule.sqref ?? fields.sqref ?? '');
      if (areas.length > 0) found.push({ areas, validation: validationOf(rule, fields) });
      rule = undefined;
    },
  };
}

function validationOf(rule: Attributes, fields: Record<string, string>): DataValidation {
  const warnsOnly = rule.errorStyle === 'warning' || rule.errorStyle === 'information';
  const prompt = rule.prompt;
  return {
    rule: ruleOf(rule, (fields.formula1 ?? '').trim(), (fields.formula2 ?? '').trim()),
    strict: booleanAttribute(rule.showErrorMessage, false) && !warnsOnly,
    ...(prompt === undefined ? {} : { prompt }),
  };
}

function ruleOf(
  { type = 'none', operator = 'between' }: Attributes,
  first: string,
  second: string,
): DataValidation['rule'] {
  if (type === 'list') {
    const values = listValues(first);
    return values ? { kind: 'list', values } : { kind: 'list-from', formula: first };
  }
  if (type === 'date') return { kind: 'date' };
  const minimum = first === '' ? Number.NaN : Number(first);
  const maximum = second === '' ? Number.NaN : Number(second);
  if (type === 'whole' && operator === 'between' && minimum <= maximum) {
    return { kind: 'whole-number', minimum, maximum };
  }
  return { kind: 'other', type };
}

/** The values of a literal list such as "Low,Medium,High" in quotes; undefined for a formula. */
function listValues(formula: string): string[] | undefined {
  if (!/^"[\s\S]*"$/.test(formula)) return undefined;
  return formula
    .slice(1, -1)
    .replace(/""/g, '"')
    .split(',')
    .map((value) => value.trim());
}

/** Collects conditional formats, one for each area of each rule. */
export function conditionalFormatReader(
  found: ConditionalFormat[],
  styles: readonly ConditionalFormat['style'][],
): XmlHandler {
  let pending: { rule: Attributes; formulas: string[] }[] = [];
  let reference = '';
  let collects: 'nothing' | 'formula' | 'reference' = 'nothing';
  return {
    open(name, attributes) {
      if (name === 'conditionalFormatting') {
        reference = attributes.sqref ?? '';
        pending = [];
      } else if (name === 'cfRule') pending.push({ rule: attributes, formulas: [] });
      else if (name === 'sqref') collects = 'reference';
      else if (name === 'formula' || (name === 'f' && collects === 'nothing')) {
        pending[pending.length - 1]?.formulas.push('');
        collects = 'formula';
      }
    },
    text(text) {
      if (collects === 'reference') reference += text;
      const formulas = pending[pending.length - 1]?.formulas;
      if (collects === 'formula' && formulas) formulas.push((formulas.pop() ?? '') + text);
    },
    close(name) {
      if (name === 'formula' || name === 'f' || name === 'sqref') collects = 'nothing';
      if (name !== 'conditionalFormatting') return;
      for (const area of parseAreas(reference)) {
        for (const { rule, formulas } of pending)
          found.push(formatOf(area, rule, formulas, styles));
      }
      pending = [];
    },
  };
}

function formatOf(
  area: Area,
  attributes: Attributes,
  formulas: readonly string[],
  styles: readonly ConditionalFormat['style'][],
): ConditionalFormat {
  const { dxfId } = attributes;
  const style = dxfId === undefined ? undefined : styles[Number(dxfId)];
  return { area, rule: conditionOf(attributes, formulas), style: style ?? {} };
}

function conditionOf(
  { type = 'unknown', operator }: Attributes,
  formulas: readonly string[],
): ConditionalFormat['rule'] {
  const [formula] = formulas;
  if (type === 'expression' && formula !== undefined) return { kind: 'expression', formula };
  if (type !== 'cellIs') return { kind: 'other', type };
  switch (operator) {
    case 'equal':
    case 'between':
    case 'greaterThanOrEqual':
    case 'lessThan':
      return { kind: 'cell', operator, operands: formulas };
    default:
      return { kind: 'other', type };
  }
}
