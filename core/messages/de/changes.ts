import type { EN_CHANGES } from '../en/changes.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was sich zwischen zwei Ständen einer Mappe geändert hat. */
export const DE_CHANGES: MessageTexts<keyof typeof EN_CHANGES> = {
  'changes.nothing-to-compare':
    'Wählen Sie die frühere Kopie, mit der verglichen werden soll; diese Mappe bewahrt keinen Stand auf.',
  'changes.none': 'In den Verzeichnissen, die es in beiden gibt, hat sich nichts geändert.',
  'changes.only-in-copy': 'Nur in der früheren Kopie: {registers}.',
  'changes.only-in-versions': 'Nur in den aufbewahrten Ständen: {registers}.',
  'changes.not-in-copy': 'Nicht in der früheren Kopie: {registers}.',
  'changes.not-in-versions': 'Nicht in den aufbewahrten Ständen: {registers}.',
  'changes.counts': '{register}: {counts}.',
  'changes.new': '{count} neu',
  'changes.closed': '{count} geschlossen',
  'changes.gone': '{count} entfernt',
  'changes.changed': '{count} geändert',
  'changes.item': '– {change}',
  'changes.more': '– Und {count} weitere.',
  'changes.row-new': '{row} ist neu.',
  'changes.row-gone': '{row} ist nicht mehr da.',
  'changes.row-closed': '{row} wurde geschlossen.',
  'changes.row-closed-with': '{row} wurde geschlossen: {changes}.',
  'changes.row-completed': '{row} wurde erledigt.',
  'changes.row-completed-with': '{row} wurde erledigt: {changes}.',
  'changes.row-changed': '{row}: {changes}.',
  'changes.rated-otherwise': 'anders bewertet',
  'changes.moved': 'Risiko {before} → {after}',
  'changes.remains-moved': 'Restrisiko {before} → {after}',
  'changes.height': '{score} ({level})',
  'changes.not-assessed': 'nicht bewertet',
  'changes.field': '{field} war „{before}“ und ist jetzt „{after}“',
  'changes.field-filled': '{field} ist jetzt „{after}“',
  'changes.field-blank': '{field} war „{before}“ und ist jetzt leer',
  'changes.written': '{field}, wie eingetippt, war „{before}“ und ist jetzt „{after}“',
  'changes.written-filled': '{field}, wie eingetippt, ist jetzt „{after}“',
  'changes.written-blank': '{field}, wie eingetippt, war „{before}“ und ist jetzt leer',
};
