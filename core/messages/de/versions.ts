import type { EN_VERSIONS } from '../en/versions.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Aufbewahren eines Standes sagt. */
export const DE_VERSIONS: MessageTexts<keyof typeof EN_VERSIONS> = {
  'versions.nothing':
    'Hier gibt es weder eine Erklärung zur Anwendbarkeit noch ein Risikoverzeichnis.',
  'versions.unchanged': '{sheet}: seit dem Stand vom {day} hat sich nichts geändert.',
  'versions.kept':
    '„{sheet}“ ist mit Stand vom {day} auf dem versteckten Blatt „{kept}“ aufbewahrt.',
  'versions.kept-again':
    '„{sheet}“ ist mit Stand vom {day} auf dem versteckten Blatt „{kept}“ aufbewahrt. {changes}',
  'versions.no-row-changed': 'Zellen haben sich geändert, aber keine Zeile eines Verzeichnisses.',
};
