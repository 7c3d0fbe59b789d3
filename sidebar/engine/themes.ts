import type { Theme } from '../../core/standard/controls.ts';

/** The themes of Annex A in their order. */
export const THEMES: readonly Theme[] = ['organizational', 'people', 'physical', 'technological'];
