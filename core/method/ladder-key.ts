import { foldPhrase } from '../recognise/fold.ts';

const GENDER_ENDING = /(?:ος|ης|ας|[aeiouyаеиоуыэюяіαεηιουω])$/u;
const SHORTEST_STEM = 2;

/**
 * A key under which a step's spellings meet: "Élevée", "elevé" and "4 - ÉLEVÉ" are one. Numbers
 * count only where there is nothing else. Empty for text without letters and digits.
 */
export function ladderKey(text: string): string {
  const words = foldPhrase(text).split(' ');
  const lettered = words.filter((word) => !/^\p{N}+$/u.test(word));
  return (lettered.length > 0 ? lettered : words).map(withoutGender).join(' ');
}

function withoutGender(word: string): string {
  let stem = word;
  while (stem.length > SHORTEST_STEM) {
    const shorter = stem.replace(GENDER_ENDING, '');
    if (shorter === stem || shorter.length < SHORTEST_STEM) break;
    stem = shorter;
  }
  return stem;
}
