import type { EN_FILES } from '../en/files.ts';
import type { MessageTexts } from '../message-text.ts';

/** Warum eine Datei nicht gelesen werden kann. */
export const DE_FILES: MessageTexts<keyof typeof EN_FILES> = {
  'file.empty':
    'Die Datei ist leer. Nichts wurde geändert. Kopieren oder laden Sie sie noch einmal.',
  'file.not-a-spreadsheet':
    'Die Datei ist keine Excel-Arbeitsmappe (.xlsx). Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es noch einmal.',
  'file.web-page':
    'Die Datei ist keine Excel-Arbeitsmappe (.xlsx). Es ist eine Webseite: vielleicht eine, die ein Programm unter dem Namen einer Mappe ausgegeben hat, oder eine Anmeldeseite, die statt der Datei geladen wurde. Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es noch einmal.',
  'file.xml-spreadsheet':
    'Die Datei ist keine Excel-Arbeitsmappe (.xlsx). Es ist eine XML-Kalkulationstabelle von 2003. Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es noch einmal.',
  'file.zip-without-workbook':
    'Die Datei ist keine Excel-Arbeitsmappe (.xlsx). Es ist eine Zip-Datei ohne Mappe darin. Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es noch einmal.',
  'file.other-office-file':
    'Die Datei ist keine Excel-Arbeitsmappe (.xlsx). Es ist eine Office-Datei anderer Art. Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es noch einmal.',
  'file.password-protected':
    'Die Mappe ist mit einem Kennwort geschützt und ihr Inhalt daher verschlüsselt. Nichts wurde geändert. Öffnen Sie sie in Excel, entfernen Sie das Kennwort unter Datei > Informationen > Arbeitsmappe schützen, speichern Sie sie und versuchen Sie es noch einmal.',
  'file.old-xls':
    'Die Datei ist eine Mappe von Excel 97-2003 (.xls). Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es noch einmal.',
  'file.binary-xlsb':
    'Die Datei ist eine binäre Excel-Mappe (.xlsb). Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es noch einmal.',
  'file.open-document':
    'Die Datei ist eine OpenDocument-Datei (wie .ods). Nichts wurde geändert. Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es noch einmal.',
  'file.truncated':
    'Die Datei ist unvollständig: Ihr Ende fehlt. Nichts wurde geändert. Kopieren oder laden Sie sie noch einmal von dort, woher sie kam.',
  'file.damaged':
    'Die Mappe ist beschädigt. Nichts wurde geändert. Öffnen Sie sie in Excel, lassen Sie Excel sie reparieren, speichern Sie sie unter einem neuen Namen und versuchen Sie es mit dieser Kopie.',
  'file.damaged-by':
    'Die Mappe ist beschädigt. {fault} Nichts wurde geändert. Öffnen Sie sie in Excel, lassen Sie Excel sie reparieren, speichern Sie sie unter einem neuen Namen und versuchen Sie es mit dieser Kopie.',
  'file.too-large':
    'Die Mappe enthält entpackt weit mehr Daten als ein Verzeichnis und wurde daher nicht geöffnet. Nichts wurde geändert. Wenn Sie der Datei trauen, kopieren Sie die nötigen Blätter in eine neue Mappe und versuchen Sie es mit dieser.',
  'file.forbidden-xml':
    'Die Mappe enthält XML-Deklarationen (DOCTYPE oder Entitäten), die kein Kalkulationsprogramm schreibt und die Angriffen dienen können; daher wurde sie nicht geöffnet. Nichts wurde geändert. Öffnen Sie sie in Excel, lassen Sie Excel sie reparieren, speichern Sie sie unter einem neuen Namen und versuchen Sie es mit dieser Kopie.',
  'file.forbidden-xml-in':
    'Die Mappe enthält XML-Deklarationen (DOCTYPE oder Entitäten), die kein Kalkulationsprogramm schreibt und die Angriffen dienen können; daher wurde sie nicht geöffnet. Der Teil ist {part}. Nichts wurde geändert. Öffnen Sie sie in Excel, lassen Sie Excel sie reparieren, speichern Sie sie unter einem neuen Namen und versuchen Sie es mit dieser Kopie.',
};
