import { foldPhrase } from '../../recognise/fold.ts';

/** A cell's words as value words are compared; a text of signs alone ("✓") stays as it is. */
export function fold(text: string): string {
  const phrase = foldPhrase(text);
  return phrase === '' ? text.trim() : phrase;
}
