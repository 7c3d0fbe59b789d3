import type { EN_STATEMENT } from '../en/statement.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Anlegen, Ergänzen und Übertragen einer Erklärung zur Anwendbarkeit sagt. */
export const DE_STATEMENT: MessageTexts<keyof typeof EN_STATEMENT> = {
  'statement.new-sheet': 'Neues Blatt „{sheet}“ mit allen 93 Maßnahmen aus Anhang A.',
  'statement.added':
    '{sheet}: {count} fehlende {count|Maßnahme|Maßnahmen} unter der Tabelle ergänzt: {controls}.',
  'statement.controls-and-more': '{controls} und {count} weitere',
  'statement.proposed':
    '{count} {count|Maßnahme|Maßnahmen} als anwendbar vorgeschlagen, weil sich Risiken darauf stützen.',
  'statement.left-open':
    '{count} {count|Maßnahme bleibt|Maßnahmen bleiben} offen; darüber entscheiden Sie.',
  'statement.all-there': '{sheet}: alle 93 Maßnahmen sind vorhanden.',
  'statement.undecided':
    'Risiken stützen sich auf Maßnahmen, über die nicht entschieden ist: {controls}.',
  'statement.no-risk-register':
    'In dieser Mappe gibt es kein Risikoverzeichnis, aus dem sich etwas vorausfüllen ließe.',
  'statement.not-carried-over':
    '„{sheet}“ folgt der Ausgabe 2013 und bleibt, wie es ist; seine Antworten werden nicht übertragen.',
  'statement.not-recognised':
    'Ein Blatt für die Erklärung ist da, aber auf ihm wurde keine Erklärung erkannt.',
  'statement.migrated':
    'Neues Blatt „{made}“ neben „{sheet}“: {decided} von 93 Entscheidungen übertragen.',
  'statement.disputed':
    'Bei {count} {count|Maßnahme|Maßnahmen} widersprechen sich die Quellen; was strittig ist, bleibt offen.',
  'statement.new-in-2022':
    '{count} {count|Maßnahme ist|Maßnahmen sind} 2022 neu und {count|bleibt|bleiben} offen.',
  'statement.former-stays': '„{sheet}“ bleibt, wie es ist, mit seinen eigenen Spalten.',
  'statement.left-out': 'Nicht übertragen, weil es keine Maßnahmen von 2013 sind: {controls}.',
  'statement.none': 'In dieser Mappe gibt es keine Erklärung zur Anwendbarkeit.',
  'statement.already-2022': '„{sheet}“ folgt schon der Ausgabe 2022.',
};
