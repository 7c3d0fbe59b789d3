import type { EN_AUDITOR_COPY } from '../en/auditor-copy.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was eine Kopie für Auditoren enthält, und was vor der Weitergabe anzusehen ist. */
export const DE_AUDITOR_COPY: MessageTexts<keyof typeof EN_AUDITOR_COPY> = {
  'auditor-copy.sheets': 'Kopie von {count} {count|Blatt|Blättern}: {sheets}.',
  'auditor-copy.sheet': '{sheet} ({rows} {rows|Zeile|Zeilen})',
  'auditor-copy.list': '{sheet}: {purpose}',
  'auditor-copy.references': '{count} {count|Verweis|Verweise} auf Nachweise.',
  'auditor-copy.references-without-list':
    '{count} {count|Verweis|Verweise} auf Nachweise. Diese Kopie enthält keine Liste der Dokumente, in der sie sich nachschlagen ließen.',
  'auditor-copy.references-open':
    '{count} {count|Verweis|Verweise} auf Nachweise. {open} davon {open|führt|führen} zu nichts, was in dieser Kopie aufgeführt ist.',
  'auditor-copy.findings': '{count} {count|Befund|Befunde} der eigenen Prüfung.',
  'auditor-copy.comments': '{count} {count|Kommentar|Kommentare} zu Zellen der Verzeichnisse.',
  'auditor-copy.notes': 'Platz für Notizen des Auditors, die zu keiner einzelnen Zeile gehören.',
  'auditor-copy.columns-left-out':
    '{sheet}: {count} {count|Spalte bleibt|Spalten bleiben} draußen.',
  'auditor-copy.hidden-rows':
    '{sheet}: {count} {count|Zeile|Zeilen} des Verzeichnisses {count|ist|sind} verborgen, vielleicht durch einen Filter, und {count|bleibt|bleiben} draußen; blenden Sie sie zuerst ein, wenn der Auditor sie sehen soll.',
  'auditor-copy.invisible':
    '{sheet}: {count} {count|Zelle bleibt|Zellen bleiben} draußen, weil ihr Text nicht zu sehen ist, etwa weiß auf weiß.',
  'auditor-copy.not-calculated':
    '{sheet}: {count} {count|Formel hat|Formeln haben} in der Datei keinen Wert; bitte die Datei zuerst im Tabellenprogramm öffnen und speichern.',
  'auditor-copy.rules':
    '{sheet}: {count} {count|bedingte Formatierung bleibt|bedingte Formatierungen bleiben} draußen, denn Formeln darin können mehr verraten als das Blatt.',
  'auditor-copy.charts': '{sheet}: {count} {count|Diagramm bleibt|Diagramme bleiben} draußen.',
};
