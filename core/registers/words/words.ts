import type { Language } from '../declaration.ts';
import { EN } from './en.ts';
import type { LanguageWords } from './language-words.ts';

/** The words of every language that we recognise. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = {
  en: EN,
  de: EN,
  fr: EN,
  es: EN,
  pt: EN,
  it: EN,
  nl: EN,
  pl: EN,
  cs: EN,
  el: EN,
  ru: EN,
  id: EN,
  sv: EN,
  da: EN,
};
