import type { EN_READ_BACK } from '../en/read-back.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Einlesen der Notizen des Auditors sagt. */
export const DE_READ_BACK: MessageTexts<keyof typeof EN_READ_BACK> = {
  'read-back.name-copy': 'Wählen Sie die Kopie, die zurückkam.',
  'read-back.no-copy': 'Das ist keine Kopie für einen Auditor: sie hat keinen Fingerabdruck.',
  'read-back.nothing-written': 'Der Auditor hat nichts geschrieben.',
  'read-back.one-finding':
    'Eine Notiz des Auditors ist jetzt eine Auditfeststellung auf „{sheet}“.',
  'read-back.findings':
    '{count} Notizen des Auditors sind jetzt Auditfeststellungen auf „{sheet}“.',
  'read-back.nonconformities':
    'Davon als Abweichung eingestuft, mit eigener Zeile auf „{sheet}“: {count}.',
  'read-back.ungraded': 'Ohne Einstufung, bitte selbst einstufen: {count}.',
  'read-back.read-before': 'Schon früher eingelesen und nicht noch einmal ergänzt: {count}.',
  'read-back.changed-besides':
    'Außer den Notizen wurde auch anderes in der Kopie geändert, oder ihre Zeilen wurden sortiert; solche Änderungen werden nicht übernommen.',
  'read-back.row-without-id': '{sheet}, Zeile {row}: die Zeile hat keine Kennung mehr.',
  'read-back.row-gone': '{row} steht nicht mehr in der Mappe.',
  'read-back.row-repeated': '{row} steht {count}-mal in der Mappe.',
  'read-back.row-differs': '{row}: {differences}.',
  'read-back.field-differs': '{field} ist „{copy}“ in der Kopie und „{workbook}“ in der Mappe',
  'read-back.blank-in-copy': '{field} ist leer in der Kopie und „{workbook}“ in der Mappe',
  'read-back.blank-in-workbook': '{field} ist „{copy}“ in der Kopie und leer in der Mappe',
};
