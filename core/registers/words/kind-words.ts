import type { Language } from '../declaration.ts';
import type { RegisterKind } from '../kinds.ts';

/** Words of each language that has some, written as "one | two | three", commonest first. */
export type WordsByLanguage = Readonly<Partial<Record<Language, string>>>;

/**
 * The header and title words that one kind of register brings, in all languages. Concepts that
 * other kinds share (owner, due, status, action, evidence) stand in the files of the languages.
 */
export interface KindWords {
  readonly kind: RegisterKind;
  /** Words of sheet names and titles. */
  readonly titles: WordsByLanguage;
  /** Header words by concept (see FieldDeclaration.concepts). */
  readonly headers: Readonly<Record<string, WordsByLanguage>>;
}

/** Words that stand in cells of a choice field, by choice and language. */
export type ChoiceWords<Id extends string> = Readonly<Record<Id, WordsByLanguage>>;
