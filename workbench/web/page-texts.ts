import type { UiLanguage } from '../../sidebar/texts/languages.ts';

/** What the page around sheet and sidebar says; `{name}` stands for what is named. */
export interface PageTexts {
  readonly open: string;
  readonly save: string;
  readonly dismiss: string;
  /** How to leave the sheet with the keyboard. */
  readonly keys: string;
  readonly sheet: string;
  readonly drop: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly loading: string;
  readonly openAnyway: string;
  readonly tooLarge: string;
  readonly unreadable: string;
  readonly gone: string;
  readonly notShown: string;
}

export const PAGE_TEXTS: Readonly<Record<UiLanguage, PageTexts>> = {
  en: {
    open: 'Open…',
    save: 'Save a copy',
    dismiss: 'Dismiss',
    keys: 'F6: to sheet or sidebar',
    sheet: 'Sheet; F6 leads on to the sidebar',
    drop: 'Drop an Excel workbook (.xlsx) to open it. It stays on this machine.',
    saved: 'No unsaved changes',
    unsaved: 'Unsaved changes',
    loading: 'Opening the sheet…',
    openAnyway: '{current} has changes that you didn’t save. Open {next} and lose them?',
    tooLarge:
      '{name} is larger than 256 MB, so it was not opened. Nothing was changed. Copy the sheets you need into a new workbook and open that one.',
    unreadable:
      '{name} could not be read: it may be a folder, or it was moved or is in use. Nothing was changed. Close it in other programs and try again.',
    gone: 'The workbook could not be fetched: the program that serves this page was ended, or its file was moved. Nothing was changed. Start it again, or drop a workbook here.',
    notShown:
      'The sheet of this workbook can’t be shown here. Nothing was changed, and the sidebar works without it.',
  },
  de: {
    open: 'Öffnen…',
    save: 'Kopie speichern',
    dismiss: 'Schließen',
    keys: 'F6: zu Blatt oder Seitenleiste',
    sheet: 'Blatt; F6 führt weiter zur Seitenleiste',
    drop: 'Legen Sie eine Excel-Arbeitsmappe (.xlsx) hier ab, um sie zu öffnen. Sie bleibt auf diesem Rechner.',
    saved: 'Keine ungespeicherten Änderungen',
    unsaved: 'Ungespeicherte Änderungen',
    loading: 'Das Blatt wird geöffnet…',
    openAnyway:
      '{current} hat Änderungen, die Sie nicht gespeichert haben. {next} öffnen und sie verlieren?',
    tooLarge:
      '{name} ist größer als 256 MB und wurde nicht geöffnet. Nichts wurde geändert. Kopieren Sie die nötigen Blätter in eine neue Arbeitsmappe und öffnen Sie diese.',
    unreadable:
      '{name} konnte nicht gelesen werden: Es ist vielleicht ein Ordner, oder die Datei wurde verschoben oder ist in Gebrauch. Nichts wurde geändert. Schließen Sie sie in anderen Programmen und versuchen Sie es noch einmal.',
    gone: 'Die Arbeitsmappe konnte nicht geholt werden: Das Programm hinter dieser Seite wurde beendet, oder die Datei wurde verschoben. Nichts wurde geändert. Starten Sie es neu, oder legen Sie eine Arbeitsmappe hier ab.',
    notShown:
      'Das Blatt dieser Arbeitsmappe kann hier nicht gezeigt werden. Nichts wurde geändert, und die Seitenleiste geht auch ohne.',
  },
};
