import type { Area } from '../../../../core/workbook/address.ts';
import { type ClientObject, ExcelError } from '../client-object.ts';
import type { SheetModel, StoredConditionalFormat } from '../workbook-model.ts';
import { areasObject } from './range.ts';
import { guard } from './worksheet.ts';

/** The conditional formats that touch an area. */
export function conditionalFormatsObject(sheet: SheetModel, area: Area): ClientObject {
  const get = (id: string): ClientObject => {
    const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
    if (!format) throw new ExcelError('ItemNotFound', 'The conditional format is gone.');
    return formatObject(sheet, format);
  };
  return {
    items: () => sheet.conditionalFormats.map((format) => formatObject(sheet, format)),
    at: get,
    to: {
      GetItem: get,
      Add: (type: string) => {
        guard(sheet);
        const id = `cf${sheet.conditionalFormats.length}-${Math.max(0, ...numbers(sheet)) + 1}`;
        const format = { id, area, type, looks: new Map<string, unknown>(), rule: null };
        // Excel puts a new format before all others.
        sheet.conditionalFormats.unshift(format);
        return formatObject(sheet, format);
      },
    },
  };
}

function numbers(sheet: SheetModel): readonly number[] {
  return sheet.conditionalFormats.map(({ id }) => Number(id.split('-')[1]));
}

function formatObject(sheet: SheetModel, format: StoredConditionalFormat): ClientObject {
  const byType = (type: string, object: () => ClientObject) => ({
    [type]: () => {
      if (format.type !== type) throw new ExcelError('InvalidArgument', `It is no ${type}.`);
      return object();
    },
    [`${type}OrNullObject`]: () => (format.type === type ? object() : null),
  });
  return {
    get: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => sheet.conditionalFormats.indexOf(format),
    },
    to: {
      GetRanges: () => areasObject(sheet, [format.area]),
      ...byType('Custom', () => ({
        to: { Rule: () => customRule(format), Format: () => looksObject(format) },
      })),
      ...byType('CellValue', () => ({
        get: { Rule: () => format.rule },
        set: {
          Rule: (rule: unknown) => {
            format.rule = rule;
          },
        },
        to: { Format: () => looksObject(format) },
      })),
    },
    call: {
      Delete: () => {
        guard(sheet);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      },
    },
  };
}

function customRule(format: StoredConditionalFormat): ClientObject {
  return {
    get: { Formula: () => format.rule },
    set: {
      Formula: (formula: string) => {
        format.rule = formula;
      },
    },
  };
}

/** Fill and font; what nobody set is null. */
function looksObject({ looks }: StoredConditionalFormat): ClientObject {
  const part = (name: string, fields: readonly string[]): ClientObject => ({
    get: Object.fromEntries(
      fields.map((field) => [field, () => looks.get(`${name}.${field}`) ?? null]),
    ),
    set: Object.fromEntries(
      fields.map((field) => [field, (value: unknown) => void looks.set(`${name}.${field}`, value)]),
    ),
  });
  return {
    to: { Fill: () => part('Fill', ['Color']), Font: () => part('Font', ['Color', 'Bold']) },
  };
}
