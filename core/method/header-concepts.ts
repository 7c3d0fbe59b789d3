import { foldPhrase } from '../recognise/fold.ts';
import { WORDS } from '../registers/words/words.ts';

export type Axis = 'likelihood' | 'consequence';

const SHORTEST_INSIDE = 4;
const AXIS_WORDS: Readonly<Record<Axis, readonly string[]>> = {
  likelihood: headerWords('likelihood'),
  consequence: headerWords('consequence'),
};

/** The header words of a concept in all languages, folded. */
export function headerWords(concept: string): readonly string[] {
  const words = Object.values(WORDS).flatMap((language) => language.headers[concept] ?? []);
  return [...new Set(words.map(foldPhrase))].filter((word) => word !== '');
}

/** Which of both axes a title or header speaks of; undefined for neither and for both. */
export function axisIn(text: string): Axis | undefined {
  const folded = foldPhrase(text);
  const likelihood = mentionsAny(folded, AXIS_WORDS.likelihood);
  const consequence = mentionsAny(folded, AXIS_WORDS.consequence);
  if (likelihood === consequence) return undefined;
  return likelihood ? 'likelihood' : 'consequence';
}

/** Whether a folded text has one of the words as words of its own; very short ones only alone. */
export function mentionsAny(folded: string, words: readonly string[]): boolean {
  const padded = ` ${folded} `;
  return words.some(
    (word) => word === folded || (word.length >= SHORTEST_INSIDE && padded.includes(` ${word} `)),
  );
}
