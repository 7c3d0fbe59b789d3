import { CONTROLS } from '../../core/standard/controls.ts';
import { DE_CONTROLS } from './de-controls.ts';
import type { UiLanguage } from './languages.ts';

/** Titles of the controls of Annex A by their ids. */
const TITLES: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  en: Object.fromEntries(CONTROLS.map(({ id, title }) => [id, title])),
  de: DE_CONTROLS,
};

/** A control with its title, e.g. "A.5.7 Threat intelligence"; the id alone where it is none of Annex A. */
export function controlName(id: string, language: UiLanguage): string {
  const title = TITLES[language][id];
  return title === undefined ? id : `${id} ${title}`;
}
