import type { Catalogue } from './catalogue.ts';
import { DE_CATALOGUE } from './de.ts';
import { EN_CATALOGUE } from './en.ts';
import type { UiLanguage } from './languages.ts';

/** The words of the sidebar in each of its languages. */
export const CATALOGUES: Readonly<Record<UiLanguage, Catalogue>> = {
  en: EN_CATALOGUE,
  de: DE_CATALOGUE,
};
