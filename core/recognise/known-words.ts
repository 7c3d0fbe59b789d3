import type { Lexicon } from './lexicon.ts';
import { wordSimilarity } from './word-similarity.ts';

/** A word of the lexicon that a word of a header may be. */
export interface KnownWord {
  readonly word: string;
  /** 0 to 1. */
  readonly similarity: number;
}

const LONGEST_GUESSES = 12;
const SHORTEST_PART = 4;
const LINKS = ['', 's', 'n', 'en', 'es', 'e', 'er'];

/** Words of the lexicon like this one, best first; parts of compounds included. */
export function knownWordsLike(word: string, lexicon: Lexicon): readonly KnownWord[] {
  if (lexicon.byWord.has(word)) return [{ word, similarity: 1 }, ...inflections(word, lexicon)];
  const guesses = new Map<string, number>();
  for (const part of compoundParts(word, lexicon)) guesses.set(part, 0.92);
  if (word.length >= 3) {
    for (const known of lexicon.byBeginning.get(word.slice(0, 2)) ?? []) {
      const similarity = wordSimilarity(word, known);
      if (similarity > (guesses.get(known) ?? 0)) guesses.set(known, similarity);
    }
  }
  return [...guesses]
    .map(([known, similarity]) => ({ word: known, similarity }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, LONGEST_GUESSES);
}

const ENDINGS = ['s', 'es', 'n', 'en', 'e', 'i'];

/** Other numbers of a known word: "control" and "controls". */
function inflections(word: string, { byWord }: Lexicon): readonly KnownWord[] {
  if (word.length < SHORTEST_PART) return [];
  const forms = ENDINGS.flatMap((ending) =>
    word.endsWith(ending) ? [word + ending, word.slice(0, -ending.length)] : [word + ending],
  );
  return forms
    .filter((form) => form.length >= SHORTEST_PART && byWord.has(form))
    .map((form) => ({ word: form, similarity: 0.95 }));
}

/**
 * The parts of a compound of two known words ("massnahmen" + "status"), or its known head alone,
 * which stands last in German and Dutch; empty where there is none.
 */
export function compoundParts(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < 2 * SHORTEST_PART) return [];
  let headAlone: string | undefined;
  for (let cut = SHORTEST_PART - 1; cut <= word.length - SHORTEST_PART; cut++) {
    const head = word.slice(cut);
    if (!lexicon.byWord.has(head)) continue;
    const stem = word.slice(0, cut);
    const first = LINKS.map((link) => withoutLink(stem, link)).find((part) =>
      lexicon.byWord.has(part),
    );
    if (first !== undefined) return [first, head];
    if (head.length >= 6) headAlone ??= head;
  }
  return headAlone === undefined ? [] : [headAlone];
}

function withoutLink(stem: string, link: string): string {
  return link !== '' && stem.endsWith(link) ? stem.slice(0, stem.length - link.length) : stem;
}
