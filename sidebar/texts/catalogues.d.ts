import type { Catalogue } from './catalogue.ts';
import type { UiLanguage } from './languages.ts';
/** The words of the sidebar in each of its languages. */
export declare const CATALOGUES: Readonly<Record<UiLanguage, Catalogue>>;
