import type { EN_ATTRIBUTES } from '../en/attributes.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Ergänzen von Attributen der Maßnahmen sagt. */
export const DE_ATTRIBUTES: MessageTexts<keyof typeof EN_ATTRIBUTES> = {
  'attributes.added': '{sheet}: {count|neue Spalte|neue Spalten} {titles}.',
  'attributes.all-there': '{sheet}: alle gewünschten Attribute sind schon da.',
  'attributes.no-room': '{sheet}: rechts der Tabelle steht etwas, daher wurde keines ergänzt.',
  'attributes.unknown': 'Kein solches Attribut: {names}. Es gibt {known}.',
  'attributes.no-statement': 'In dieser Mappe gibt es keine Erklärung zur Anwendbarkeit von 2022.',
};
