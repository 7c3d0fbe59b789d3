import type { EN_NEW_WORKBOOK } from '../en/new-workbook.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Anlegen einer Mappe zum Beginnen sagt. */
export const DE_NEW_WORKBOOK: MessageTexts<keyof typeof EN_NEW_WORKBOOK> = {
  'new-workbook.registers':
    '{count} {count|Verzeichnis auf einem eigenen Blatt|Verzeichnisse, jedes auf einem eigenen Blatt}: {registers}.',
  'new-workbook.cover': 'Ein Deckblatt mit Links dorthin und den ersten Schritten.',
  'new-workbook.some-there':
    '{count} dieser Verzeichnisse {count|ist schon in der Mappe und bleibt, wie es ist|sind schon in der Mappe und bleiben, wie sie sind}.',
  'new-workbook.all-there': 'Alle diese Verzeichnisse sind schon da.',
};
