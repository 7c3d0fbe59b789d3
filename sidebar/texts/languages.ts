/** Languages of the sidebar; each has a complete catalogue. */
export const UI_LANGUAGES = ['en', 'de'] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The language nearest to what a browser or host says, e.g. "de-CH"; English where there is none. */
export function uiLanguage(tag: string): UiLanguage {
  const [primary] = tag.toLowerCase().split('-');
  return UI_LANGUAGES.find((language) => language === primary) ?? 'en';
}
