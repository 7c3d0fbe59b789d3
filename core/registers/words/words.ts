import { LANGUAGES, type Language } from '../declaration.ts';
import type { RegisterKind } from '../kinds.ts';
import { CS } from './cs.ts';
import { DA } from './da.ts';
import { DE } from './de.ts';
import { EL } from './el.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { FURTHER_WORDS } from './further/all.ts';
import type { FurtherWords } from './further-words.ts';
import { ID } from './id.ts';
import { IT } from './it.ts';
import { KIND_WORDS } from './kinds.ts';
import type { LanguageWords } from './language-words.ts';
import { listed } from './listed.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { SV } from './sv.ts';

const OWN_WORDS: Readonly<Record<Language, LanguageWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
  pl: PL,
  cs: CS,
  el: EL,
  ru: RU,
  id: ID,
  sv: SV,
  da: DA,
};

/** The words of every language that we recognise: its own, and those of each kind of register. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, withKinds(OWN_WORDS[language], language)]),
) as Record<Language, LanguageWords>;

function withKinds(own: LanguageWords, language: Language): LanguageWords {
  const headers: Record<string, readonly string[]> = { ...own.headers };
  for (const words of FURTHER_WORDS) addWords(headers, words, language);
  const titles: Partial<Record<RegisterKind, readonly string[]>> = { ...own.titles };
  for (const words of KIND_WORDS) {
    titles[words.kind] = listed(words.titles[language] ?? '');
    for (const [concept, byLanguage] of Object.entries(words.headers)) {
      headers[concept] = listed(byLanguage[language] ?? '');
    }
  }
  return { ...own, headers, titles };
}

/** Appends further words to the lists of a language. */
function addWords(
  headers: Record<string, readonly string[]>,
  words: FurtherWords,
  language: Language,
): void {
  for (const [concept, byLanguage] of Object.entries(words)) {
    headers[concept] = [...(headers[concept] ?? []), ...listed(byLanguage[language] ?? '')];
  }
}
