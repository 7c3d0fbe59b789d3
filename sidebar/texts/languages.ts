/** Languages of the sidebar, each with its tag for dates and numbers; each has a complete catalogue. */
export const LOCALES = { en: 'en-GB', de: 'de-DE' } as const;

export type UiLanguage = keyof typeof LOCALES;

export const UI_LANGUAGES = Object.keys(LOCALES) as readonly UiLanguage[];

/** The language nearest to what a browser or host says, e.g. "de-CH"; English where there is none. */
export function uiLanguage(tag: string): UiLanguage {
  const [primary] = tag.toLowerCase().split('-');
  return UI_LANGUAGES.find((language) => language === primary) ?? 'en';
}
