import type { KindWords } from './kind-words.ts';

/** Words of the kinds of registers that bring their own. */
export const KIND_WORDS: readonly KindWords[] = [];
