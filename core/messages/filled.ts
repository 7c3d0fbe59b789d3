import type { Wording } from './wording.ts';

/** What a text names, each by its name. */
export type TextParameters = Readonly<Record<string, string | number>>;

/** The order in which a text lists its forms; a language uses those that it has. */
const FORMS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const PLACE = /\{(\w+)((?:\|[^{}|]*)*)\}/g;

/**
 * A text with its parameters filled in: `{name}` with the parameter, numbers as the language
 * writes them; `{name|risk|risks}` with the form that the number asks for. Throws on a missing parameter.
 */
export function filled(
  text: string,
  parameters: TextParameters,
  { locale, number }: Pick<Wording, 'locale' | 'number'>,
): string {
  return text.replace(PLACE, (_, name: string, forms: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`no parameter "${name}" for “${text}”`);
    if (forms !== '') return formFor(Number(value), forms.slice(1).split('|'), locale);
    return typeof value === 'number' ? number(value) : value;
  });
}

function formFor(number: number, forms: readonly string[], locale: string): string {
  const rules = new Intl.PluralRules(locale);
  const own = FORMS.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  return forms[own.indexOf(rules.select(number))] ?? forms[forms.length - 1] ?? '';
}
