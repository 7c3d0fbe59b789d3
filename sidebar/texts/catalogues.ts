import type { Catalogue } from './catalogue.ts';
import { DE_CATALOGUE } from './de.ts';
import { EN_CATALOGUE } from './en.ts';
import type { UiLanguage } from './languages.ts';

/** The words of the sidebar in each of its languages. */
export const CATALOGUES: Readonly<Record<UiLanguage, Catalogue>> = {
  en: EN_CATALOGUE,
  de: DE_CATALOGUE,
};

/** A text with its parameters filled in; numbers as the locale writes them. Throws on a missing one. */
export function filled(
  text: string,
  parameters: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`no parameter "${name}" for “${text}”`);
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
}
