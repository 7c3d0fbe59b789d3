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

interface GuessedWord {
  readonly guesses: readonly KnownWord[];
  readonly weight: number;
}

interface GuessedHead {
  readonly guesses: readonly KnownWord[];
  readonly isRating: boolean;
}

/** A header's words as the lexicon knows them; its head depends on the language. */
interface GuessedHeader {
  readonly words: readonly GuessedWord[];
  /** Of all words together. */
  readonly weight: number;
  readonly firstHead: GuessedHead;
  readonly lastHead: GuessedHead;
}

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
    const guessed = this.#guess(essence, head);
    const phrases = new Set(
      guessed.words.flatMap(({ guesses }) =>
        guesses.flatMap(({ word }) => this.#lexicon.byWord.get(word) ?? []),
      ),
    );
    for (const phrase of phrases) {
      const score = 0.95 * trust * phrase.certainty * this.#overlap(guessed, phrase);
      if (score >= WORST_HIT_KEPT) keepBest(best, phrase, score);
    }
  }

  /** What the words of a header may be, and which of them is its head. */
  #guess(essence: readonly string[], place: number): GuessedHeader {
    const words = essence.map((word): GuessedWord => {
      const guesses = this.knownWords(word);
      return { guesses, weight: this.#weightOf(word, guesses) };
    });
    return {
      words,
      weight: words.reduce((sum, { weight }) => sum + weight, 0),
      firstHead: this.#headOf(words, true, place),
      lastHead: this.#headOf(words, false, place),
    };
  }

  /** The head that phrases must cover to be trusted; a rating keeps its meaning wherever it stands. */
  #headOf(words: readonly GuessedWord[], isFirst: boolean, place: number): GuessedHead {
    const plain = words[headPlace(words.length, isFirst, place)]?.guesses ?? [];
    const isRating = plain.some(({ word, similarity }) => similarity === 1 && this.#isRating(word));
    if (isRating) return { guesses: plain, isRating };
    const telling = words.filter(
      ({ guesses }) => this.#lexicon.weightOf(guesses[0]?.word ?? '') >= LEAST_TELLING_WEIGHT,
    );
    const candidates = telling.length > 0 ? telling : words;
    const head = candidates[isFirst ? 0 : candidates.length - 1];
    return { guesses: head?.guesses ?? [], isRating };
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
  #overlap(header: GuessedHeader, phrase: HeaderPhrase): number {
    let headerCovered = 0;
    const covered = new Map<string, number>();
    for (const { guesses, weight } of header.words) {
      let best = 0;
      for (const { word: guess, similarity } of guesses) {
        if (!phrase.words.includes(guess)) continue;
        best = Math.max(best, similarity);
        covered.set(guess, Math.max(covered.get(guess) ?? 0, similarity));
      }
      headerCovered += weight * best;
    }
    let phraseCovered = 0;
    for (const [word, similarity] of covered) {
      phraseCovered += similarity * this.#lexicon.weightOf(word);
    }
    const coverage = headerCovered / header.weight;
    const share = phraseCovered / phrase.weight;
    return headTrust(header, phrase, phraseCovered) * share * (0.35 + 0.65 * coverage);
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

/**
 * Less trust where the header's head is no word of the phrase: "asset lifespan" is no asset, and
 * "threat impact" no threat.
 */
function headTrust(header: GuessedHeader, phrase: HeaderPhrase, phraseCovered: number): number {
  const head = HEAD_FIRST.has(phrase.language) ? header.firstHead : header.lastHead;
  if (head.guesses.some(({ word }) => phrase.words.includes(word))) return 1;
  return head.isRating || phraseCovered < LEAST_TELLING_WEIGHT ? 0.6 : 0.85;
}

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
