import { fold } from './fold.ts';
import type { Phrase, Vocabulary } from './vocabulary.ts';

/** Words that turn a neighbour into its opposite; beside a match they make it unsure. */
const NEGATIONS: ReadonlySet<string> = new Set(
  `no not non never nicht kein keine pas ne sans nao sem nie niet geen nao ni neni bez nema
  не нет без δεν οχι χωρις tidak belum inte ej ikke ingen`.split(/\s+/),
);
/** Narratives are not searched for words. */
const LONGEST_CHOICE = 80;

/**
 * What a cell of a choice field means: the word itself, then words within a longer text ("Yes, see
 * policy"). Undefined where nothing fits, where several choices fit, or where a negation stands
 * beside the word: a verdict is never guessed.
 */
export function readChoice<Choice>(
  text: string,
  vocabularies: readonly Vocabulary<Choice>[],
): Choice | undefined {
  const whole = readWholeChoice(text, vocabularies);
  if (whole !== undefined) return whole;
  const folded = fold(text);
  if (text.length > LONGEST_CHOICE) return undefined;
  for (const vocabulary of vocabularies) {
    const choice = leadingChoice(text, vocabulary) ?? containedChoice(folded, vocabulary);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

/** The choice whose word or phrase a text is, nothing more and nothing less. */
export function readWholeChoice<Choice>(
  text: string,
  vocabularies: readonly Vocabulary<Choice>[],
): Choice | undefined {
  const folded = fold(text);
  for (const { exact } of vocabularies) {
    const choice = exact.get(folded);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

/** The word before the first comma, dash, colon or bracket: "Partly - see plan". */
function leadingChoice<Choice>(text: string, { exact }: Vocabulary<Choice>): Choice | undefined {
  const head = /^(.+?)\s*(?:[,;:(\n]|\s[-–—]\s|\.\s)/.exec(text.trim())?.[1];
  return head === undefined ? undefined : exact.get(fold(head));
}

function containedChoice<Choice>(
  folded: string,
  { phrases }: Vocabulary<Choice>,
): Choice | undefined {
  const words = folded.split(' ');
  let found: Choice | undefined;
  for (let index = 0; index < words.length; ) {
    const phrase = phraseAt(words, index, phrases);
    if (!phrase) {
      if (NEGATIONS.has(words[index] ?? '')) return undefined;
      index += 1;
      continue;
    }
    if (found !== undefined && found !== phrase.choice) return undefined;
    found = phrase.choice;
    index += phrase.words.length;
  }
  return found;
}

function phraseAt<Choice>(
  words: readonly string[],
  start: number,
  phrases: ReadonlyMap<string, readonly Phrase<Choice>[]>,
): Phrase<Choice> | undefined {
  const candidates = phrases.get(words[start] ?? '');
  return candidates?.find((phrase) =>
    phrase.words.every((word, offset) => words[start + offset] === word),
  );
}
