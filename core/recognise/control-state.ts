import { headerWords, meaningfulWords } from './header-text.ts';
import { type HeaderPhrase, lexicon } from './lexicon.ts';

/** Whether controls in a header already stand or are still to come. */
export interface ControlState {
  readonly state: 'existing' | 'planned';
  /** The header without the words that say so. */
  readonly rest: string;
}

const STATE_OF_CONCEPT: Readonly<Record<string, ControlState['state']>> = {
  qualifierExisting: 'existing',
  qualifierPlanned: 'planned',
};
const MOST_WORDS = 4;

/** The state that a header names ("Measures in place", "Misure da adottare"); undefined where none. */
export function findControlState(text: string): ControlState | undefined {
  const { exact } = lexicon();
  for (const words of [headerWords(text), meaningfulWords(headerWords(text))]) {
    for (let size = Math.min(MOST_WORDS, words.length - 1); size >= 1; size--) {
      for (let start = 0; start + size <= words.length; start++) {
        const state = stateOf(exact.get(words.slice(start, start + size).join(' ')));
        if (!state) continue;
        const rest = [...words.slice(0, start), ...words.slice(start + size)];
        return { state, rest: rest.join(' ') };
      }
    }
  }
  return undefined;
}

function stateOf(phrases: readonly HeaderPhrase[] | undefined): ControlState['state'] | undefined {
  for (const { concept } of phrases ?? []) {
    const state = STATE_OF_CONCEPT[concept];
    if (state) return state;
  }
  return undefined;
}

const MEASURES = ['action', 'controls', 'plannedControls', 'existingControls'];
const LEAST_MEASURE = 0.8;
const TRUST = 0.95;
const TRUST_OF_OPPOSITE = 0.5;

/**
 * Turns "measures" into existing or planned ones where the header says so. `rest` holds what the
 * header means without its state.
 */
export function settleControls(
  concepts: Map<string, number>,
  state: ControlState['state'],
  rest: ReadonlyMap<string, number>,
): void {
  const measure = Math.max(...MEASURES.map((concept) => rest.get(concept) ?? 0));
  const best = Math.max(0, ...rest.values());
  if (measure < LEAST_MEASURE || measure < best - 0.05) return;
  const isAction = (rest.get('action') ?? 0) >= measure;
  const planned = isAction ? ['plannedControls', 'action'] : ['plannedControls'];
  const right = state === 'existing' ? ['existingControls'] : planned;
  for (const concept of MEASURES) {
    const score = concepts.get(concept) ?? 0;
    if (right.includes(concept)) concepts.set(concept, Math.max(score, TRUST * measure));
    else if (score > 0 && concept !== 'controls') concepts.set(concept, TRUST_OF_OPPOSITE * score);
  }
  if (state === 'existing') {
    concepts.set('controls', TRUST_OF_OPPOSITE * (concepts.get('controls') ?? 0));
  }
}
