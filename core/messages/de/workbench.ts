import type { EN_WORKBENCH } from '../en/workbench.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was die Mappe im Browser sagt. */
export const DE_WORKBENCH: MessageTexts<keyof typeof EN_WORKBENCH> = {
  'workbench.not-shown':
    'Die Änderungen stehen in der Mappe, aber das Blatt kann sie nicht zeigen. Speichern Sie die Mappe und öffnen Sie dann die gespeicherte Datei.',
};
