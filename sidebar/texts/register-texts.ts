import type { FieldDeclaration } from '../../core/registers/declaration.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { DE_HEADERS } from '../../core/registers/words/headers/de.ts';
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

/** Header words by concept, the most usual first. */
const HEADERS: Readonly<Record<UiLanguage, ReadonlyMap<string, readonly string[]>>> = {
  en: new Map(),
  de: new Map(Object.entries(DE_HEADERS)),
};

/** What a register is called. */
export function registerTitle(kind: RegisterKind, language: UiLanguage): string {
  return TITLES[language][kind] ?? registerOf(kind)?.title ?? kind;
}

/** What a field is called: in other languages than English, the word that stands over it most often. */
export function fieldWords(field: FieldDeclaration, language: UiLanguage): FieldWords {
  const word = field.concepts.flatMap((concept) => HEADERS[language].get(concept) ?? [])[0];
  return word === undefined ? field : { title: word, description: '' };
}
