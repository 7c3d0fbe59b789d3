import type { EN_TREATMENT } from '../en/treatment.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Planen der Risikobehandlung sagt. */
export const DE_TREATMENT: MessageTexts<keyof typeof EN_TREATMENT> = {
  'treatment.rows': '{sheet}: neue Zeilen für {risks}. Bitte eintragen, was getan wird.',
  'treatment.new-plan':
    'Ein neuer Risikobehandlungsplan mit Zeilen für {risks}. Bitte eintragen, was getan wird.',
  'treatment.dated':
    '{count} davon {count|hat|haben} einen Termin nach der Priorität, die ihre Stufe in den Kriterien hat.',
  'treatment.without-id': 'Ohne Kennung kann kein Plan darauf verweisen: {risks}.',
  'treatment.unknown': 'Ob sie über der Akzeptanz liegen, ist nicht zu beurteilen: {risks}.',
  'treatment.nothing-open':
    'Alle anderen Risiken über der Akzeptanz haben eine Aufgabe oder sind akzeptiert.',
};
