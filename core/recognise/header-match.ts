import type { Language } from '../registers/declaration.ts';
import {
  type HeaderReading,
  headBeforePreposition,
  headerReadings,
  headerWords,
  meaningfulWords,
} from './header-text.ts';
import { type KnownWord, knownWordsLike } from './known-words.ts';
import { type HeaderPhrase, type Lexicon, lexicon } from './lexicon.ts';

/** What a header may mean, in which language, and how sure that is (0 to 1). */
export interface ConceptHit {
  readonly concept: string;
  readonly language: Language;
  readonly score: number;
}

const TRUST_WITHOUT_SMALL_WORDS = 0.98;
/** "From score" is known as such, so it is hardly a "score". */
const TRUST_BESIDE_WHOLE = 0.9;
const TRUST_IN_HEAD = 0.7;
/** What keeps its meaning as the head of longer headers. */
const RATINGS: ReadonlySet<string> = new Set(['likelihood', 'consequence']);
const WEIGHT_OF_UNKNOWN_WORD = 0.5;
/** Phrases matched by such words alone ("risk", "asset") are hardly matched. */
const LEAST_TELLING_WEIGHT = 0.5;
const WORST_HIT_KEPT = 0.3;
const LONGEST_HEADER = 240;

/** Matches header texts with the lexicon; remembers what it has seen. Make one for each recognition. */
export class HeaderMatcher {
  readonly #lexicon: Lexicon = lexicon();
  readonly #hits = new Map<string, readonly ConceptHit[]>();
  readonly #words = new Map<string, readonly KnownWord[]>();

  /** The meanings of a header, best of each concept and language, best first. */
  match(text: string): readonly ConceptHit[] {
    const remembered = this.#hits.get(text);
    if (remembered) return remembered;
    const best = new Map<string, ConceptHit>();
    if (text.length <= LONGEST_HEADER) {
      for (const reading of headerReadings(text)) this.#matchReading(reading, best);
    }
    const hits = [...best.values()].sort((a, b) => b.score - a.score);
    this.#hits.set(text, hits);
    return hits;
  }

  /** Whether a header is written as one of the lexicon's. */
  knowsExactly(text: string): boolean {
    return text.length <= LONGEST_HEADER && this.#lexicon.exact.has(headerWords(text).join(' '));
  }

  /** Words of the lexicon like a folded word, best first. */
  knownWords(word: string): readonly KnownWord[] {
    const remembered = this.#words.get(word);
    if (remembered) return remembered;
    const known = knownWordsLike(word, this.#lexicon);
    this.#words.set(word, known);
    return known;
  }

  #matchReading({ words, trust }: HeaderReading, best: Map<string, ConceptHit>): void {
    const whole = this.#lexicon.exact.get(words.join(' ')) ?? [];
    const essence = meaningfulWords(words);
    const head = essence.indexOf(headBeforePreposition(words) ?? '');
    const bare = this.#lexicon.exact.get(essence.join(' ')) ?? [];
    for (const phrase of whole) keepBest(best, phrase, trust * phrase.certainty);
    const trustInBare = trust * (whole.length > 0 ? TRUST_BESIDE_WHOLE : TRUST_WITHOUT_SMALL_WORDS);
    for (const phrase of bare) keepBest(best, phrase, trustInBare * phrase.certainty);
    if (essence.length > 14) return;
    this.#matchHead(essence, head, trust, best);
    const known = essence.map((word) => this.knownWords(word));
    const phrases = new Set(
      known.flatMap((guesses) =>
        guesses.flatMap(({ word }) => this.#lexicon.byWord.get(word) ?? []),
      ),
    );
    for (const phrase of phrases) {
      const score = 0.95 * trust * phrase.certainty * this.#overlap(essence, known, phrase, head);
      if (score >= WORST_HIT_KEPT) keepBest(best, phrase, score);
    }
  }

  /** "Business impact" and "threat impact" are impacts, whatever they are impacts of or on. */
  #matchHead(
    words: readonly string[],
    place: number,
    trust: number,
    best: Map<string, ConceptHit>,
  ): void {
    if (words.length < 2) return;
    for (const isFirst of [true, false]) {
      const head = words[headPlace(words.length, isFirst, place)] ?? '';
      for (const phrase of this.#lexicon.exact.get(head) ?? []) {
        if (HEAD_FIRST.has(phrase.language) !== isFirst || !RATINGS.has(phrase.concept)) continue;
        keepBest(best, phrase, trust * TRUST_IN_HEAD * phrase.certainty);
      }
    }
  }

  /** How well the words of a header cover a phrase, and the phrase them. */
  #overlap(
    words: readonly string[],
    known: readonly (readonly KnownWord[])[],
    phrase: HeaderPhrase,
    head: number,
  ): number {
    let headerWeight = 0;
    let headerCovered = 0;
    const covered = new Map<string, number>();
    words.forEach((word, index) => {
      const guesses = known[index] ?? [];
      const weight = this.#weightOf(word, guesses);
      headerWeight += weight;
      let best = 0;
      for (const { word: guess, similarity } of guesses) {
        if (!phrase.words.includes(guess)) continue;
        best = Math.max(best, similarity);
        covered.set(guess, Math.max(covered.get(guess) ?? 0, similarity));
      }
      headerCovered += weight * best;
    });
    let phraseCovered = 0;
    for (const [word, similarity] of covered) {
      phraseCovered += similarity * this.#lexicon.weightOf(word);
    }
    const coverage = headerCovered / headerWeight;
    const share = phraseCovered / phrase.weight;
    const trust = this.#headTrust(known, phrase, phraseCovered, head);
    return trust * share * (0.35 + 0.65 * coverage);
  }

  /**
   * Less trust where the header's head is no word of the phrase: "asset lifespan" is no asset, and
   * "threat impact" no threat.
   */
  #headTrust(
    known: readonly (readonly KnownWord[])[],
    phrase: HeaderPhrase,
    phraseCovered: number,
    place: number,
  ): number {
    const isFirst = HEAD_FIRST.has(phrase.language);
    const plain = known[headPlace(known.length, isFirst, place)] ?? [];
    const isHeader = plain.some(({ word, similarity }) => similarity === 1 && this.#isRating(word));
    const telling = known.filter(
      (guesses) => this.#lexicon.weightOf(guesses[0]?.word ?? '') >= LEAST_TELLING_WEIGHT,
    );
    const words = telling.length > 0 ? telling : known;
    const head = isHeader ? plain : (words[isFirst ? 0 : words.length - 1] ?? []);
    if (head.some(({ word }) => phrase.words.includes(word))) return 1;
    return isHeader || phraseCovered < LEAST_TELLING_WEIGHT ? 0.6 : 0.85;
  }

  #isRating(word: string): boolean {
    return (this.#lexicon.exact.get(word) ?? []).some(({ concept }) => RATINGS.has(concept));
  }

  #weightOf(word: string, guesses: readonly KnownWord[]): number {
    const first = guesses[0];
    if (!first) return WEIGHT_OF_UNKNOWN_WORD;
    return this.#lexicon.weightOf(first.similarity === 1 ? word : first.word);
  }
}

/** Romance languages put the head of a phrase first, the others last: "risk owner", "propriétaire du risque". */
const HEAD_FIRST: ReadonlySet<Language> = new Set<Language>(['fr', 'es', 'pt', 'it', 'id']);

/** The 0-based place of the head among a header's words, given the word before a preposition or -1. */
function headPlace(length: number, isFirst: boolean, beforePreposition: number): number {
  if (isFirst) return 0;
  return beforePreposition < 0 ? length - 1 : beforePreposition;
}

function keepBest(best: Map<string, ConceptHit>, phrase: HeaderPhrase, score: number): void {
  const key = `${phrase.concept} ${phrase.language}`;
  const before = best.get(key);
  if (before && before.score >= score) return;
  best.set(key, { concept: phrase.concept, language: phrase.language, score });
}
