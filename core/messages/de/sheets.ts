import type { EN_SHEETS } from '../en/sheets.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was Google Tabellen nicht kann, oder nicht im Moment. */
export const DE_SHEETS: MessageTexts<keyof typeof EN_SHEETS> = {
  'sheets.busy':
    'Jemand anders schreibt gerade in diese Tabelle. Nichts wurde geändert. Versuchen Sie es noch einmal.',
  'sheets.stopped': 'Sie haben es angehalten. Alles ist, wie es war.',
  'sheets.protected-sheet':
    'Das Blatt {sheet} ist geschützt. Nichts wurde geändert. Heben Sie den Schutz auf (Daten > Blätter und Bereiche schützen), oder fragen Sie, wer es darf.',
  'sheets.protected-range':
    '{range} des Blatts {sheet} ist geschützt. Nichts wurde geändert. Heben Sie den Schutz auf (Daten > Blätter und Bereiche schützen), oder fragen Sie, wer es darf.',
  'sheets.filter-hides':
    'Ein Filter des Blatts {sheet} blendet Zeilen aus. Zeigen Sie zuerst alle Zeilen. Nichts wurde geändert.',
  'sheets.many-cells':
    'Eine Tabelle von Google fasst höchstens 10 Millionen Zellen. Nichts wurde geändert.',
  'sheets.refused': 'Google Tabellen hat eine Änderung abgelehnt: {reason} Nichts wurde geändert.',
  'sheets.broke-off':
    'Google Tabellen hat aufgehört: {reason} Ein Teil der Änderungen ist vielleicht geschrieben. Im Versionsverlauf (Datei > Versionsverlauf) steht die Tabelle, wie sie war.',
  'sheets.not-taken-back':
    'Ein Teil der Änderungen ist geschrieben und ließ sich nicht zurücknehmen. Im Versionsverlauf (Datei > Versionsverlauf) steht die Tabelle, wie sie war.',
  'sheets.table':
    'Google Tabellen lässt kein Skript Tabellen in Blättern anlegen oder ändern. Nichts wurde geändert.',
  'sheets.password': 'Google Tabellen kennt keine Kennwörter für Blätter. Nichts wurde geändert.',
  'sheets.range-name':
    '{name} kann in Google Tabellen kein Name eines Bereichs sein. Nichts wurde geändert.',
  'sheets.name-without-cells':
    'Der Name {name} stünde für keine Zellen, die Google Tabellen kennt. Nichts wurde geändert.',
  'sheets.no-cells': '{reference} nennt keine Zellen.',
  'sheets.sheet-gone': 'Das Blatt {sheet} fehlt.',
  'sheets.last-sheet': 'Eine Tabelle behält mindestens ein Blatt. Nichts wurde geändert.',
  'sheets.long-text':
    'Eine Zelle von Google Tabellen enthält höchstens 50.000 Zeichen. Nichts wurde geändert.',
  'sheets.long-settings':
    'Eine Tabelle von Google hat Platz für 30.000 Zeichen an Einstellungen. Nichts wurde geändert.',
  'sheets.under-merge':
    '{cell} liegt unter verbundenen Zellen, die in Google Tabellen nur einen Wert enthalten. Nichts wurde geändert.',
  'sheets.frozen-merge':
    'Google Tabellen kann keinen Teil der verbundenen Zellen {area} fixieren. Nichts wurde geändert.',
  'sheets.filtered-merge':
    'Google Tabellen kann keine Zeilen mit den verbundenen Zellen {area} filtern. Nichts wurde geändert.',
  'sheets.validation-type':
    'Eine Datenvalidierung der Art {type} kann nicht geschrieben werden. Nichts wurde geändert.',
  'sheets.list-source':
    'Ein Drop-down kann in Google Tabellen nicht aus „{formula}“ wählen, nur aus Zellen. Nichts wurde geändert.',
  'sheets.chart-source':
    'Das Diagramm {chart} nennt seine Zellen nicht so, wie Google Tabellen es kennt. Nichts wurde geändert.',
  'sheets.format-type':
    'Eine bedingte Formatierung der Art {type} kann nicht geschrieben werden. Nichts wurde geändert.',
  'sheets.format-of-other-sheet':
    'Eine bedingte Formatierung kann in Google Tabellen kein anderes Blatt ansehen. Nichts wurde geändert.',
  'sheets.format-operand':
    'Eine bedingte Formatierung kann in Google Tabellen nicht mit {operand} vergleichen. Nichts wurde geändert.',
  'sheets.format-operands':
    'Eine bedingte Formatierung kann in Google Tabellen nicht mit {first} und {second} vergleichen. Nichts wurde geändert.',
  'sheets.other-account':
    'Google führt diese Seitenleiste mit einem anderen Ihrer Konten aus, das diese Tabelle nicht nutzen darf. Nichts wurde geändert. Öffnen Sie die Tabelle in einem privaten Fenster oder Browserprofil mit nur einem Konto.',
  'sheets.not-run': 'Google konnte das Add-on nicht ausführen: {reason}',
};
