import { LANGUAGES, type Language } from '../../registers/declaration.ts';
import type { ValueWords } from '../../registers/words/language-words.ts';
import { WORDS } from '../../registers/words/words.ts';
import { fold } from './fold.ts';

/** Folded words of a choice field, in one language or in all of them, and what they mean. */
export interface Vocabulary<Choice> {
  readonly exact: ReadonlyMap<string, Choice>;
  /** Phrases of two letters or more by their first word, longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase<Choice>[]>;
}

export interface Phrase<Choice> {
  readonly words: readonly string[];
  readonly choice: Choice;
}

/** Choices with their words; where a word stands twice, the first one counts. */
export type ChoiceList<Choice> = readonly (readonly [choice: Choice, words: readonly string[]])[];

/** Word lists of one language by choice. */
export type WordLists<Choice> = (values: ValueWords, language: Language) => ChoiceList<Choice>;

/** The vocabularies of a field: a language's own, and all languages where they agree. */
export function vocabularies<Choice>(
  lists: WordLists<Choice>,
): (language: Language) => readonly Vocabulary<Choice>[] {
  const own = new Map(
    LANGUAGES.map((language) => [language, exactWords(lists, language)] as const),
  );
  const shared = agreeing([...own.values()]);
  const all = withPhrases(shared);
  const made = new Map<Language, readonly Vocabulary<Choice>[]>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const both = [withPhrases(own.get(language) ?? new Map<string, Choice>()), all];
    made.set(language, both);
    return both;
  };
}

function exactWords<Choice>(lists: WordLists<Choice>, language: Language): Map<string, Choice> {
  const exact = new Map<string, Choice>();
  for (const [choice, words] of lists(WORDS[language].values, language)) {
    for (const word of words) {
      const folded = fold(word);
      if (!exact.has(folded)) exact.set(folded, choice);
    }
  }
  return exact;
}

function agreeing<Choice>(languages: readonly ReadonlyMap<string, Choice>[]): Map<string, Choice> {
  const agreed = new Map<string, Choice>();
  const disputed = new Set<string>();
  for (const words of languages) {
    for (const [word, choice] of words) {
      const other = agreed.get(word);
      if (other !== undefined && other !== choice) disputed.add(word);
      else agreed.set(word, choice);
    }
  }
  for (const word of disputed) agreed.delete(word);
  return agreed;
}

function withPhrases<Choice>(exact: ReadonlyMap<string, Choice>): Vocabulary<Choice> {
  const phrases = new Map<string, Phrase<Choice>[]>();
  for (const [word, choice] of exact) {
    if (!/\p{L}{2}/u.test(word)) continue;
    const words = word.split(' ');
    const first = words[0] ?? '';
    const list = phrases.get(first);
    if (list) list.push({ words, choice });
    else phrases.set(first, [{ words, choice }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { exact, phrases };
}
