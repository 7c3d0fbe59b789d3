import { type Area, type SheetName, sheetName } from '../../../core/workbook/address.ts';
import type { DataValidation, PlacedValidation } from '../../../core/workbook/sheet-features.ts';
import { areaOf } from '../areas.ts';
import { listFormula } from '../list-sources.ts';
import type { Range, Sheet, ValidationRule } from '../services.ts';

type Names = ReadonlyMap<string, string>;

interface Column {
  readonly areas: Area[];
  readonly validation: DataValidation;
}

/** Validations of a sheet, each with the areas where it stands: one call. */
export function readValidations(sheet: Sheet, whole: Range, names: Names): PlacedValidation[] {
  const own = sheetName(sheet.getName());
  const placed = new Map<string, Column>();
  const lines = whole.getDataValidations();
  const width = lines[0]?.length ?? 0;
  for (let across = 0; across < width; across++) {
    const rules = lines.map((line) => line[across] ?? null);
    for (const { top, bottom, validation } of runsOf(rules, own, names)) {
      const key = JSON.stringify(validation);
      const known = placed.get(key) ?? { areas: [], validation };
      placed.set(key, known);
      known.areas.push({ top, bottom, left: across + 1, right: across + 1 });
    }
  }
  return [...placed.values()];
}

interface Run {
  readonly top: number;
  bottom: number;
  readonly validation: DataValidation;
  readonly key: string;
}

/** Neighbouring cells of a column with equal rules. */
function runsOf(
  rules: readonly (ValidationRule | null)[],
  own: SheetName,
  names: Names,
): readonly Run[] {
  const runs: Run[] = [];
  rules.forEach((rule, index) => {
    if (!rule) return;
    const validation = validationOf(rule, own, names);
    const key = JSON.stringify(validation);
    const last = runs[runs.length - 1];
    if (last && last.bottom === index && last.key === key) last.bottom = index + 1;
    else runs.push({ top: index + 1, bottom: index + 1, validation, key });
  });
  return runs;
}

/** What a rule says. A range of whole numbers is `whole-number`; Google Sheets has no stricter one. */
export function validationOf(rule: ValidationRule, own: SheetName, names: Names): DataValidation {
  const prompt = rule.getHelpText();
  return {
    rule: ruleOf(rule, own, names),
    strict: !rule.getAllowInvalid(),
    ...(prompt ? { prompt } : {}),
  };
}

function ruleOf(rule: ValidationRule, own: SheetName, names: Names): DataValidation['rule'] {
  const Criteria = SpreadsheetApp.DataValidationCriteria;
  const type = rule.getCriteriaType();
  const [first, second]: readonly unknown[] = rule.getCriteriaValues();
  switch (type) {
    case Criteria.VALUE_IN_LIST:
      return { kind: 'list', values: Array.isArray(first) ? first.map(String) : [] };
    case Criteria.VALUE_IN_RANGE: {
      const range = first as Range;
      const source = { sheet: sheetName(range.getSheet().getName()), area: areaOf(range) };
      return { kind: 'list-from', formula: listFormula(source, own, names) };
    }
    case Criteria.NUMBER_BETWEEN:
      return Number.isInteger(first) && Number.isInteger(second)
        ? { kind: 'whole-number', minimum: Number(first), maximum: Number(second) }
        : { kind: 'other', type: 'decimal' };
    case Criteria.DATE_IS_VALID_DATE:
      return { kind: 'date' };
    default:
      return { kind: 'other', type: String(type) };
  }
}
