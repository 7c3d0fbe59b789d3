import type { ValueWords } from '../registers/words/language-words.ts';
import { WORDS } from '../registers/words/words.ts';
import { foldPhrase } from './fold.ts';

/** What a word in a cell may answer. */
export type ValueSense =
  | 'yes-no'
  | 'applicability'
  | 'implementation'
  | 'treatment'
  | 'action-status'
  | 'reason'
  | 'not-yet'
  | 'scale';

let vocabulary: ReadonlyMap<string, ReadonlySet<ValueSense>> | undefined;

const NO_SENSES: ReadonlySet<ValueSense> = new Set();

/** The senses of a folded phrase in any language; empty where it is no value word. */
export function valueSenses(phrase: string): ReadonlySet<ValueSense> {
  vocabulary ??= compileVocabulary();
  return vocabulary.get(phrase) ?? NO_SENSES;
}

function compileVocabulary(): ReadonlyMap<string, ReadonlySet<ValueSense>> {
  const senses = new Map<string, Set<ValueSense>>();
  const add = (words: readonly string[], sense: ValueSense): void => {
    for (const word of words) {
      const phrase = foldPhrase(word);
      if (phrase === '') continue;
      const set = senses.get(phrase) ?? new Set<ValueSense>();
      set.add(sense);
      senses.set(phrase, set);
    }
  };
  for (const { values } of Object.values(WORDS)) addLanguage(values, add);
  return senses;
}

function addLanguage(
  values: ValueWords,
  add: (words: readonly string[], sense: ValueSense) => void,
): void {
  add(values.yes, 'yes-no');
  add(values.no, 'yes-no');
  for (const words of Object.values(values.applicability)) add(words, 'applicability');
  for (const words of Object.values(values.implementation)) add(words, 'implementation');
  for (const words of Object.values(values.treatment)) add(words, 'treatment');
  for (const words of Object.values(values.actionStatus)) add(words, 'action-status');
  for (const words of Object.values(values.reason)) add(words, 'reason');
  add(values.notYet, 'not-yet');
  for (const scale of values.scales) add(scale, 'scale');
}
