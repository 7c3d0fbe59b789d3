import type { EN_EXCEL } from '../en/excel.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was Excel nicht kann, oder nicht im Moment. */
export const DE_EXCEL: MessageTexts<keyof typeof EN_EXCEL> = {
  'excel.access-denied':
    'Excel lässt diese Zellen nicht ändern: Ein Blatt oder die Mappe ist geschützt. Ihre Mappe ist, wie sie war. Heben Sie den Schutz auf (Überprüfen > Blattschutz aufheben) und versuchen Sie es noch einmal.',
  'excel.cell-is-edited':
    'Eine Zelle wird gerade bearbeitet. Ihre Mappe ist, wie sie war. Schließen Sie mit Eingabe oder Esc ab und versuchen Sie es noch einmal.',
  'excel.conflict':
    'Jemand anders ändert gerade dieselben Zellen. Ihre Mappe ist, wie sie war. Warten Sie ein wenig und versuchen Sie es noch einmal.',
  'excel.busy':
    'Excel hat im Moment zu viel zu tun. Ihre Mappe ist, wie sie war. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'excel.asked-too-often':
    'Excel wurde in kurzer Zeit zu oft gefragt. Ihre Mappe ist, wie sie war. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'excel.aborted':
    'Excel hat abgebrochen. Ihre Mappe ist, wie sie war. Versuchen Sie es noch einmal.',
  'excel.other-workbook':
    'Eine andere Mappe ist im Vordergrund. Ihre Mappe ist, wie sie war. Kehren Sie zu dieser zurück und versuchen Sie es noch einmal.',
  'excel.filtered-rows':
    'Gefilterte Zeilen sind im Weg. Ihre Mappe ist, wie sie war. Löschen Sie den Filter (Daten > Löschen) und versuchen Sie es noch einmal.',
  'excel.merged-cells':
    'Verbundene Zellen sind im Weg. Ihre Mappe ist, wie sie war. Heben Sie den Zellverbund auf und versuchen Sie es noch einmal.',
  'excel.pivot-table':
    'Eine PivotTable ist im Weg. Ihre Mappe ist, wie sie war. Verschieben Sie sie und versuchen Sie es noch einmal.',
  'excel.too-much-to-write':
    'Das ist mehr, als Excel auf einmal annimmt. Ihre Mappe ist, wie sie war. Kürzen Sie sehr lange Texte, oder speichern Sie die Mappe als .xlsx und nutzen Sie Clausebook mit der Datei.',
  'excel.too-much-to-read':
    'Die Mappe enthält mehr, als Excel auf einmal herausgibt. Ihre Mappe ist, wie sie war. Speichern Sie sie als .xlsx und nutzen Sie Clausebook mit der Datei.',
  'excel.other-sheet':
    'Ein Blatt einer Art, mit der Add-Ins nicht umgehen können, ist im Weg (ein Diagramm- oder Makroblatt). Ihre Mappe ist, wie sie war. Verschieben Sie es in eine andere Mappe und versuchen Sie es noch einmal.',
  'excel.table':
    'Eine Tabelle ist im Weg. Ihre Mappe ist, wie sie war. Schaffen Sie Platz daneben oder darunter und versuchen Sie es noch einmal.',
  'excel.halfway':
    'Excel hat mitten im Schreiben aufgehört, und nicht alles ließ sich zurücknehmen. Nutzen Sie „Rückgängig“ in Excel, oder kehren Sie zu einer früheren Version der Mappe zurück.',
  'excel.read-only':
    'Excel hat sie nur zum Lesen geöffnet. Speichern Sie eine Kopie, um sie zu ändern.',
  'excel.protected-structure':
    'Die Struktur der Mappe ist geschützt, so dass kein Blatt hinzukommen kann. Nichts wurde geändert. Heben Sie den Schutz auf (Überprüfen > Arbeitsmappe schützen) und versuchen Sie es noch einmal.',
  'excel.protected-sheet':
    'Das Blatt {sheet} ist geschützt. Nichts wurde geändert. Heben Sie den Schutz auf (Überprüfen > Blattschutz aufheben) und versuchen Sie es noch einmal.',
  'excel.filter-hides':
    'Ein Filter blendet Zeilen von {sheet} aus, die sich ändern würden, und Excel schreibt dann in andere Zellen. Nichts wurde geändert. Löschen Sie den Filter (Daten > Löschen) und versuchen Sie es noch einmal.',
  'excel.password': 'Add-Ins können keine Kennwörter setzen. Nichts wurde geändert.',
  'excel.table-size':
    'Diese Version von Excel kann die Tabelle {table} nicht vergrößern: Ziehen Sie zuerst ihre Ecke über die neuen Zellen. Nichts wurde geändert.',
  'excel.long-text':
    'Eine Zelle von Excel enthält höchstens 32.767 Zeichen. Nichts wurde geändert.',
  'excel.lost-by-merge':
    '{cell} ginge verloren, wenn Excel {area} verbindet. Nichts wurde geändert.',
  'excel.validation-type':
    'Unser Add-In kann keine Datenüberprüfung „{type}“ anlegen. Nichts wurde geändert.',
  'excel.long-list':
    'Eine Auswahlliste mit ausgeschriebenen Werten darf 255 Zeichen haben; schreiben Sie diese in Zellen. Nichts wurde geändert.',
  'excel.commas-in-list':
    'Werte einer Auswahlliste dürfen keine Kommas enthalten; schreiben Sie diese in Zellen. Nichts wurde geändert.',
  'excel.chart-source':
    'Das Diagramm {chart} zeigt etwas anderes als Zellen eines Blatts. Nichts wurde geändert.',
  'excel.format-type':
    'Clausebook kann eine bedingte Formatierung der Art „{type}“ nicht anlegen oder ändern. Nichts wurde geändert.',
  'excel.copy-not-opened':
    'Excel hat die Kopie nicht in einem neuen Fenster geöffnet. Ihre Mappe ist, wie sie war. Versuchen Sie es noch einmal; bleibt es dabei, speichern Sie die Mappe als .xlsx und nutzen Sie „clausebook auditor-copy“. ({reason})',
  'excel.elsewhere': 'Das ist die Seitenleiste von Clausebook. Sie arbeitet in Excel.',
  'excel.no-office':
    'Das Skript von Microsoft für Add-Ins ließ sich nicht laden. Besteht eine Netzverbindung?',
};
