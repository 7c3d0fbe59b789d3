import type { EN_WORKBOOK } from '../en/workbook.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was in einer Mappe nicht mehr so ist, wie eine Änderung es erwartet. */
export const DE_WORKBOOK: MessageTexts<keyof typeof EN_WORKBOOK> = {
  'stale.name': 'der Name {name} bedeutet etwas anderes',
  'stale.setting': 'die Einstellung {setting} sagt etwas anderes',
  'stale.sheet-gone': 'das Blatt fehlt',
  'stale.sheet-there': 'ein Blatt dieses Namens ist schon da',
  'stale.sheet-edited': 'das Blatt wurde bearbeitet',
  'stale.cell': 'in der Zelle steht etwas anderes',
  'stale.filter': 'der Filter ist ein anderer',
  'stale.protection': 'der Schutz ist ein anderer',
  'stale.validation': '{area} hat eine andere Datenüberprüfung',
  'stale.format-gone': 'eine bedingte Formatierung fehlt',
  'stale.width': 'Spalte {column} hat eine andere Breite',
  'stale.freeze': 'andere Zeilen oder Spalten sind fixiert',
  'stale.table': 'die Tabelle {table} ist eine andere',
  'stale.chart-there': 'ein Diagramm {chart} ist schon da',
  'stale.chart-gone': 'das Diagramm {chart} fehlt',
};
