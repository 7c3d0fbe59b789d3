import type { EN_RECOGNITION } from '../en/recognition.ts';
import type { MessageTexts } from '../message-text.ts';

/** Warum eine Tabelle nicht verwendet wird. */
export const DE_RECOGNITION: MessageTexts<keyof typeof EN_RECOGNITION> = {
  'recognition.choice-lists': 'Listen für die Auswahl in Zellen',
  'recognition.no-kind': 'kein bekanntes Verzeichnis hat diese Spalten',
  'recognition.too-few-columns': 'zu wenige Spalten für das Verzeichnis „{register}“',
  'recognition.no-header': 'keine Kopfzeile, die bekannt wäre',
};
