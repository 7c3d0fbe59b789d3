import { headerWords, meaningfulWords } from './header-text.ts';
import { compoundParts } from './known-words.ts';
import { lexicon } from './lexicon.ts';

/** Which of several ratings of the same risk a header speaks of. */
export type Qualifier = 'inherent' | 'current' | 'residual' | 'target';

const QUALIFIER_OF_CONCEPT: Readonly<Record<string, Qualifier>> = {
  qualifierInherent: 'inherent',
  qualifierCurrent: 'current',
  qualifierResidual: 'residual',
  qualifierTarget: 'target',
};

export interface QualifiedWords {
  readonly qualifier: Qualifier;
  /** The header without the qualifier's words. */
  readonly rest: string;
}

const MOST_WORDS_OF_A_QUALIFIER = 5;

/** The qualifier that stands in a header ("Likelihood after treatment"); undefined where none does. */
export function findQualifier(text: string): QualifiedWords | undefined {
  const plain = meaningfulWords(headerWords(text));
  const found = longestQualifier(plain);
  if (found) return found;
  const { byWord } = lexicon();
  const split = plain.flatMap((word) => {
    const parts = byWord.has(word) ? [] : compoundParts(word, lexicon());
    return parts.length === 2 ? parts : [word];
  });
  return split.length > plain.length ? longestQualifier(split) : undefined;
}

function longestQualifier(words: readonly string[]): QualifiedWords | undefined {
  for (let size = Math.min(MOST_WORDS_OF_A_QUALIFIER, words.length); size >= 1; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const qualifier = qualifierOf(words.slice(start, start + size));
      if (!qualifier) continue;
      return {
        qualifier,
        rest: [...words.slice(0, start), ...words.slice(start + size)].join(' '),
      };
    }
  }
  return undefined;
}

function qualifierOf(words: readonly string[]): Qualifier | undefined {
  let best: { qualifier: Qualifier; certainty: number } | undefined;
  for (const { concept, certainty } of lexicon().exact.get(words.join(' ')) ?? []) {
    const qualifier = QUALIFIER_OF_CONCEPT[concept];
    if (qualifier && (!best || certainty > best.certainty)) best = { qualifier, certainty };
  }
  return best?.qualifier;
}
