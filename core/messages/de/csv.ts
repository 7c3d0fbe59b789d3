import type { EN_CSV } from '../en/csv.ts';
import type { MessageTexts } from '../message-text.ts';

/** Warum eine .csv-Datei nicht gelesen oder geändert werden kann. */
export const DE_CSV: MessageTexts<keyof typeof EN_CSV> = {
  'csv.not-text':
    'Die Datei ist keine Texttabelle (.csv). Nichts wurde geändert. Ist sie eine Excel-Arbeitsmappe, geben Sie ihr die Endung .xlsx; sonst speichern Sie sie als CSV UTF-8 und versuchen Sie es noch einmal.',
  'csv.too-large':
    'Die Tabelle hat mehr Zeilen oder Spalten, als ein Blatt aufnimmt. Nichts wurde geändert. Teilen Sie sie auf mehrere Dateien auf.',
  'csv.holds-no':
    'In einer .csv-Datei ist kein Platz dafür: {what}. Speichern Sie die Datei zuerst als Excel-Arbeitsmappe (.xlsx) und wiederholen Sie dies mit dieser Mappe.',
  'csv.sheet': 'mehr als ein Blatt',
  'csv.validation': 'Auswahllisten und andere Regeln für Eingaben',
  'csv.conditional-format': 'Farben, die sich nach Werten richten',
  'csv.column-width': 'Spaltenbreiten',
  'csv.freeze': 'eine fixierte Kopfzeile',
  'csv.filter': 'Filter',
  'csv.name': 'Namen',
  'csv.setting': 'Einstellungen',
  'csv.table': 'Tabellen',
  'csv.chart': 'Diagramme',
  'csv.protection': 'Schutz',
  'csv.formulas': 'Formeln',
  'csv.cell-formats': 'Zellenformate',
  'csv.size': 'so viele Zeilen oder Spalten',
  'csv.nothing': 'gar kein Inhalt',
  'csv.encoding':
    'Die Datei ist in Windows-1252 codiert; dort fehlt ein Zeichen des neuen Textes. Speichern Sie sie zuerst als CSV UTF-8 und versuchen Sie es noch einmal.',
  'csv.ambiguous':
    'Mit diesen Änderungen ließe sich die Datei auf mehr als eine Weise lesen, so dass sich andere Zellen mit änderten. Speichern Sie sie in einem Kalkulationsprogramm neu als CSV UTF-8 und versuchen Sie es noch einmal.',
  'csv.open-quote':
    'Ein Anführungszeichen in Zeile {row} der Datei wird nie geschlossen, so dass das Schreiben andere Zellen ändern könnte. Speichern Sie sie in einem Kalkulationsprogramm neu als CSV UTF-8 und versuchen Sie es noch einmal.',
};
