/** Languages of the sidebar; each has a complete catalogue. */
export declare const UI_LANGUAGES: readonly ["en", "de"];
export type UiLanguage = (typeof UI_LANGUAGES)[number];
/** The language nearest to what a browser or host says, e.g. "de-CH"; English where there is none. */
export declare function uiLanguage(tag: string): UiLanguage;
