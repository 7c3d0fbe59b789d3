import { overlaps, sameArea, withoutArea, withoutAreas } from '../../../../core/workbook/areas.ts';
import { sameValue } from '../../../../core/workbook/same.ts';
import { type ClientObject, ExcelError } from '../client-object.ts';
import type { StoredValidation } from '../workbook-model.ts';
import type { RangeValue } from './range.ts';
import { guard } from './worksheet.ts';

const ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };
const PROMPT = { showPrompt: true, title: '', message: '' };
const LONGEST_LIST = 255;

/** What may be entered into the cells of a range. */
export function validationObject(range: RangeValue): ClientObject {
  const found = () => common(range);
  const part = (name: 'rule' | 'errorAlert' | 'prompt') => () => {
    const validation = found();
    return typeof validation === 'object' ? validation[name] : null;
  };
  return {
    get: {
      Type: () => typeName(found()),
      Rule: part('rule'),
      ErrorAlert: part('errorAlert'),
      Prompt: part('prompt'),
    },
    set: {
      Rule: (rule: StoredValidation['rule']) => place(range, rule),
      ErrorAlert: (alert: object) => change(range, (own) => ({ ...own, errorAlert: { ...alert } })),
      Prompt: (prompt: object) => change(range, (own) => ({ ...own, prompt: { ...prompt } })),
    },
    call: { Clear: () => clear(range) },
  };
}

type Common = StoredValidation | 'None' | 'MixedCriteria';

/** The validation that all cells of a range have. */
function common({ sheet, area }: RangeValue): Common {
  const there = sheet.validations.filter(({ areas }) => areas.some((own) => overlaps(own, area)));
  const [first, ...others] = there;
  if (!first) return 'None';
  const isSame = others.every(
    ({ rule, errorAlert, prompt }) =>
      sameValue(rule, first.rule) &&
      sameValue(errorAlert, first.errorAlert) &&
      sameValue(prompt, first.prompt),
  );
  const rest = withoutAreas(
    [area],
    there.flatMap(({ areas }) => areas),
  );
  return isSame && rest.length === 0 ? first : 'MixedCriteria';
}

function typeName(validation: Common): string {
  if (typeof validation === 'string') return validation;
  const [kind = ''] = Object.keys(validation.rule);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function clear({ sheet, area }: RangeValue): void {
  guard(sheet);
  sheet.validations = sheet.validations
    .map((own) => ({ ...own, areas: own.areas.flatMap((part) => withoutArea(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
}

function place(range: RangeValue, rule: StoredValidation['rule']): void {
  const { source } = (rule.list ?? {}) as { source?: string };
  if (source !== undefined && source.length > LONGEST_LIST && !source.startsWith('=')) {
    throw new ExcelError('InvalidArgument', 'A list may have 255 characters.');
  }
  clear(range);
  range.sheet.validations.push({ areas: [range.area], rule, errorAlert: ALERT, prompt: PROMPT });
}

function change(range: RangeValue, changed: (own: StoredValidation) => StoredValidation): void {
  guard(range.sheet);
  range.sheet.validations = range.sheet.validations.map((own) =>
    own.areas.some((area) => sameArea(area, range.area)) ? changed(own) : own,
  );
}
