import type { FieldDeclaration } from '../../core/registers/declaration.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { WORDS } from '../../core/registers/words/words.ts';
import { DE_REGISTERS } from './de-registers.ts';
import type { UiLanguage } from './languages.ts';

/** What a field is called and what it holds; the latter may be empty. */
export interface FieldWords {
  readonly title: string;
  readonly description: string;
}

/** Names of registers; English ones stand in their declarations. */
const TITLES: Readonly<Record<UiLanguage, Readonly<Partial<Record<RegisterKind, string>>>>> = {
  en: {},
  de: DE_REGISTERS,
};

/** What a register is called. */
export function registerTitle(kind: RegisterKind, language: UiLanguage): string {
  return TITLES[language][kind] ?? registerOf(kind)?.title ?? kind;
}

/**
 * What a field is called: in other languages than English, the word that stands over it most often.
 * Where there is none, the declaration itself.
 */
export function fieldWords(field: FieldDeclaration, language: UiLanguage): FieldWords {
  if (language === 'en') return field;
  const headers: Readonly<Partial<Record<string, readonly string[]>>> = WORDS[language].headers;
  const word = field.concepts.flatMap((concept) => headers[concept] ?? [])[0];
  return word === undefined ? field : { title: word, description: '' };
}
