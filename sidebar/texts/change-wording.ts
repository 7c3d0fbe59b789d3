import {
  type ChangeWording,
  type ChangeWords,
  EN_CHANGE_WORDS,
} from '../../core/commands/change-words.ts';
import { DE_CHANGES } from './de-changes.ts';
import { LOCALES, type UiLanguage } from './languages.ts';
import { localWording } from './wording.ts';

const WORDS: Readonly<Record<UiLanguage, ChangeWords>> = { en: EN_CHANGE_WORDS, de: DE_CHANGES };

/** How changes are told in a language, with numbers and days as its locale writes them. */
export function changeWording(language: UiLanguage): ChangeWording {
  return { ...localWording(LOCALES[language], 10), words: WORDS[language] };
}
