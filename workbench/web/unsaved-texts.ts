import type { UiLanguage } from '../../sidebar/texts/languages.ts';
import type { UnsavedEdit } from './kept-edits.ts';

interface RefusalTexts {
  readonly what: Readonly<Record<UnsavedEdit, string>>;
  readonly next: string;
}

const TEXTS: Readonly<Record<UiLanguage, RefusalTexts>> = {
  en: {
    what: {
      sheets: 'Sheets can’t be added, removed, renamed or moved here.',
      'rows-and-columns':
        'Rows and columns can’t be inserted, removed, moved, hidden, frozen or resized here.',
      looks: 'Colours, fonts, borders and number formats can’t be changed here.',
      'merged-cells': 'Cells can’t be merged or split here.',
      'charts-and-pictures': 'Charts and pictures can’t be changed here.',
      'tables-and-pivots': 'Tables and pivots can’t be changed here.',
      rules: 'Dropdowns and conditional formats can’t be changed by hand here.',
      names: 'Named ranges can’t be changed here.',
    },
    next: 'It would not be in the saved file, so nothing was done. Save a copy, do it in Excel or LibreOffice, and open that file here again.',
  },
  de: {
    what: {
      sheets: 'Blätter können hier nicht hinzugefügt, entfernt, umbenannt oder verschoben werden.',
      'rows-and-columns':
        'Zeilen und Spalten können hier nicht eingefügt, entfernt, verschoben, ausgeblendet, fixiert oder in der Größe geändert werden.',
      looks: 'Farben, Schriften, Rahmen und Zahlenformate können hier nicht geändert werden.',
      'merged-cells': 'Zellen können hier nicht verbunden oder geteilt werden.',
      'charts-and-pictures': 'Diagramme und Bilder können hier nicht geändert werden.',
      'tables-and-pivots': 'Tabellen und Pivots können hier nicht geändert werden.',
      rules: 'Auswahllisten und bedingte Formate können hier nicht von Hand geändert werden.',
      names: 'Benannte Bereiche können hier nicht geändert werden.',
    },
    next: 'Es wäre nicht in der gespeicherten Datei, darum wurde nichts getan. Speichern Sie eine Kopie, tun Sie es in Excel oder LibreOffice, und öffnen Sie diese Datei hier wieder.',
  },
};

/** What a user reads who tried something that can't be saved. */
export function unsavedText(edit: UnsavedEdit, language: UiLanguage): string {
  const { what, next } = TEXTS[language];
  return `${what[edit]} ${next}`;
}
