import type { Catalogue } from '../../sidebar/texts/catalogue.ts';
import type { ScreenId } from '../../sidebar/texts/screens.ts';

/** What a button of the ribbon or an item of the context menu does. */
export type Action =
  /** Checks again, and shows what was found. */
  | { readonly kind: 'check' }
  /** Shows what was found in the row of the active cell. */
  | { readonly kind: 'check-row' }
  /** Carries out a command; its screen is shown where something has to be said. */
  | {
      readonly kind: 'command';
      readonly command: keyof Catalogue['commands'];
      readonly screen: ScreenId;
    }
  /** Shows or hides the sidebar. */
  | { readonly kind: 'toggle' };

/** Every action, by the name that the manifest gives it. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  check: { kind: 'check' },
  score: { kind: 'command', command: 'score-risks', screen: 'score' },
  statement: { kind: 'command', command: 'build-soa', screen: 'soa' },
  summary: { kind: 'command', command: 'summarise', screen: 'summary' },
  sidebar: { kind: 'toggle' },
  checkRow: { kind: 'check-row' },
};
