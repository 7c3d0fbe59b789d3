import { type Area, formatArea } from '../../../core/workbook/address.ts';
import type { DataValidation, PlacedValidation } from '../../../core/workbook/sheet-features.ts';
import { formulaText } from './formula-text.ts';

/** What the cells of an area may hold: one validation for all, none, or several. */
interface Found {
  readonly area: Area;
  readonly validation: Excel.DataValidation;
}

/** Into how many pieces an area of several validations is cut to tell them apart. */
const PIECES = 200;

/** Asks for the validation of areas, one answer each. */
export function askValidations(
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): readonly Found[] {
  return areas.map((area) => ({
    area,
    validation: worksheet
      .getRange(formatArea(area))
      .dataValidation.load('type,rule,errorAlert,prompt'),
  }));
}

/** Each area column by column, since columns are what validations differ between. */
export function columnsOf(areas: readonly Area[]): readonly Area[] {
  return areas.flatMap(({ left, right, ...rows }) =>
    Array.from({ length: right - left + 1 }, (_, index) => ({
      ...rows,
      left: left + index,
      right: left + index,
    })),
  );
}

/** The pieces of the areas whose cells have more than one validation. */
export function piecesOfMixed(found: readonly Found[]): readonly Area[] {
  return found.filter(({ validation }) => isMixed(validation)).flatMap(({ area }) => cut(area));
}

/** What was found, without what can't be told. */
export function placedValidations(found: readonly Found[]): readonly PlacedValidation[] {
  return found
    .filter(({ validation }) => !isMixed(validation) && validation.type !== 'None')
    .map(({ area, validation }) => ({ areas: [area], validation: readValidation(validation) }));
}

function isMixed({ type }: Excel.DataValidation): boolean {
  return type === 'MixedCriteria' || type === 'Inconsistent';
}

function cut({ top, bottom, ...columns }: Area): readonly Area[] {
  const step = Math.ceil((bottom - top + 1) / PIECES);
  const parts: Area[] = [];
  for (let row = top; row <= bottom; row += step) {
    parts.push({ ...columns, top: row, bottom: Math.min(bottom, row + step - 1) });
  }
  return parts;
}

function readValidation({ type, rule, errorAlert, prompt }: Excel.DataValidation): DataValidation {
  const message = prompt?.message ?? '';
  return {
    rule: readRule(type, rule),
    strict: errorAlert?.showAlert !== false && (errorAlert?.style ?? 'Stop') === 'Stop',
    ...(message === '' ? {} : { prompt: message }),
  };
}

function readRule(type: string, rule: Excel.DataValidationRule): DataValidation['rule'] {
  const source = rule.list?.source;
  if (typeof source === 'string') return readList(source);
  if (rule.date) return { kind: 'date' };
  const { operator, formula1, formula2 } = rule.wholeNumber ?? {};
  const [minimum, maximum] = [numberOf(formula1), numberOf(formula2)];
  if (operator === 'Between' && minimum !== undefined && maximum !== undefined) {
    return { kind: 'whole-number', minimum, maximum };
  }
  return { kind: 'other', type: type.charAt(0).toLowerCase() + type.slice(1) };
}

function readList(source: string): DataValidation['rule'] {
  return source.startsWith('=')
    ? { kind: 'list-from', formula: formulaText(source) }
    : { kind: 'list', values: source.split(',').map((value) => value.trim()) };
}

function numberOf(formula: unknown): number | undefined {
  const number = Number(String(formula ?? '').replace(/^=/, '') || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
