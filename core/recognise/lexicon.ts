import type { Language } from '../registers/declaration.ts';
import { WORDS } from '../registers/words/words.ts';
import { headerWords, meaningfulWords } from './header-text.ts';

/** A phrase that may stand over a column, in one language. */
export interface HeaderPhrase {
  readonly concept: string;
  readonly language: Language;
  readonly words: readonly string[];
  /** Sum of the weights of its words. */
  readonly weight: number;
  /** 0.9 to 1: the commonest words of a concept stand first in its list. */
  readonly certainty: number;
}

/** The header words of all languages, ready for look-up. */
export interface Lexicon {
  /** Phrases by their words, small ones included, joined by spaces. */
  readonly exact: ReadonlyMap<string, readonly HeaderPhrase[]>;
  /** Phrases by each of their meaningful words. */
  readonly byWord: ReadonlyMap<string, readonly HeaderPhrase[]>;
  /** All meaningful words, by their first two letters, for fuzzy look-up. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** 0 to 1: low for words that stand in phrases of many concepts ("risk"). */
  weightOf(word: string): number;
}

let compiled: Lexicon | undefined;

/** The lexicon of all declared languages, built on first use. */
export function lexicon(): Lexicon {
  compiled ??= compileLexicon();
  return compiled;
}

interface RawPhrase {
  readonly concept: string;
  readonly language: Language;
  readonly key: string;
  readonly words: readonly string[];
  readonly certainty: number;
}

function compileLexicon(): Lexicon {
  const raw = rawPhrases();
  const weights = wordWeights(raw);
  const weightOf = (word: string): number => weights.get(word) ?? 1;
  const exact = new Map<string, HeaderPhrase[]>();
  const byWord = new Map<string, HeaderPhrase[]>();
  for (const { concept, language, key, words, certainty } of raw) {
    const weight = words.reduce((sum, word) => sum + weightOf(word), 0);
    const phrase: HeaderPhrase = { concept, language, words, weight, certainty };
    pushTo(exact, key, phrase);
    if (words.join(' ') !== key) pushTo(exact, words.join(' '), phrase);
    for (const word of new Set(words)) pushTo(byWord, word, phrase);
  }
  const byBeginning = new Map<string, string[]>();
  for (const word of byWord.keys()) pushTo(byBeginning, word.slice(0, 2), word);
  return { exact, byWord, byBeginning, weightOf };
}

function rawPhrases(): readonly RawPhrase[] {
  const phrases: RawPhrase[] = [];
  for (const [language, { headers }] of Object.entries(WORDS)) {
    for (const [concept, texts] of Object.entries(headers)) {
      texts.forEach((text, index) => {
        const all = headerWords(text);
        if (all.length === 0) return;
        phrases.push({
          concept,
          language: language as Language,
          key: all.join(' '),
          words: meaningfulWords(all),
          certainty: 1 - (0.1 * index) / texts.length,
        });
      });
    }
  }
  return phrases;
}

/** A word of one concept weighs 1; of many concepts, down to a quarter. */
function wordWeights(phrases: readonly RawPhrase[]): ReadonlyMap<string, number> {
  const families = new Map<string, Set<string>>();
  for (const { concept, words } of phrases) {
    for (const word of words) {
      const set = families.get(word) ?? new Set<string>();
      set.add(familyOf(concept));
      families.set(word, set);
    }
  }
  const weights = new Map<string, number>();
  for (const [word, set] of families) {
    weights.set(word, Math.max(0.25, 1 - 0.2 * Math.log2(set.size)));
  }
  return weights;
}

/** What columns of many kinds of registers are about; their words are the same in all of these. */
const COMMON_FAMILIES =
  /(?:Action|Owner|Due|Status|Id|Title|Text|Description|Evidence|Reference|Date|Requirement|Result|Reason|Person)$/;

/**
 * "residualScore" and "score" are of one family: their words are the same but for the qualifier.
 * So are "actionOwner" and "riskOwner", but for what is owned.
 */
function familyOf(concept: string): string {
  const common = COMMON_FAMILIES.exec(concept)?.[0];
  return (common ?? concept.replace(/^residual/, '')).toLowerCase();
}

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
