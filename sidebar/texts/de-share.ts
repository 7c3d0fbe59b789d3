import type { Catalogue } from './catalogue.ts';

/** Die Ansicht für Kopien, die andere bekommen. */
export const DE_SHARE: Catalogue['share'] = {
  sheets: 'Was in die Kopie kommt',
  sheetsHelp:
    'Die Kopie ist eine neue Mappe mit Werten statt Formeln. Nichts kommt hinein, was hier nicht angekreuzt ist.',
  columns: '{shared} von {total} Spalten',
  column: 'Spalte {letters}',
  hiddenRows: '{count} verborgene {count|Zeile bleibt|Zeilen bleiben} draußen.',
  reasons: {
    notes: 'bleibt draußen: interne Notizen',
    costs: 'bleibt draußen: Kosten',
    'personal-data': 'bleibt draußen: persönliche Daten',
    hidden: 'bleibt draußen: verborgen; bitte zuerst in der Mappe einblenden',
    'no-register': 'bleibt draußen: kein Verzeichnis darauf',
    'no-rows': 'bleibt draußen: noch nichts eingetragen',
    own: 'bleibt draußen: für Ihr Team gemacht',
    beside: 'bleibt draußen: neben dem Verzeichnis',
  },
  comments: 'Kommentare geteilter Zellen, auf einem eigenen Blatt',
  openFindings: 'Was die Prüfungen finden, auf einem eigenen Blatt',
  whoGetsIt: 'Wer sie bekommt',
  details: {
    sharedWith: 'Geteilt mit',
    purpose: 'Zweck',
    organisation: 'Organisation',
    scope: 'Anwendungsbereich',
    soaVersion: 'Version der Erklärung',
    preparedBy: 'Erstellt von',
    approvedBy: 'Freigegeben von',
  },
  cover: 'Was das Deckblatt sagt',
  proposing: 'Es wird ermittelt, was geteilt werden kann…',
  notProposed: 'Was geteilt werden kann, ließ sich nicht ermitteln.',
  preview: 'Vorschau der Kopie',
  previewHeading: 'Eine Kopie für den Auditor',
  lookAt: 'Bitte zuerst ansehen',
  newFile:
    'Die Kopie ist eine neue Datei, {fileName}. In dieser Mappe erhält nur die Liste geteilter Kopien eine Zeile.',
  newFileAlone: 'Die Kopie ist eine neue Datei, {fileName}. Diese Mappe bleibt, wie sie ist.',
  fingerprint: 'Fingerabdruck',
  fingerprintHelp:
    'Er steht auch auf dem Deckblatt. Wer eine Zelle der Kopie ändert, ändert ihren Fingerabdruck.',
  make: 'Kopie anlegen',
  making: '{fileName} wird angelegt…',
  shared: '{fileName} ist fertig, und Ihre Liste geteilter Kopien nennt sie.',
  sharedUnlisted:
    '{fileName} ist fertig. Ihre Liste geteilter Kopien ließ sich nicht schreiben; bitte notieren Sie selbst, wer sie bekam.',
  sharedUnsaved: 'Sie ist in einem neuen Fenster offen: Bitte dort unter diesem Namen speichern.',
  recordTitle: 'Zeile in der Liste geteilter Kopien',
  noCopies: 'Hier lässt sich keine Kopie anlegen.',
  noCopiesHelp:
    'Speichern Sie die Mappe als .xlsx und öffnen Sie sie mit „clausebook open“, oder nutzen Sie „clausebook auditor-copy“.',
  verify: 'Eine Kopie prüfen',
  verifyHelp: 'Sagt, ob eine Kopie noch enthält, was Sie geteilt haben. Sie wird nur hier gelesen.',
  copy: 'Die Kopie',
  verdicts: {
    intact: 'Wie sie geteilt wurde: nichts wurde geändert.',
    changed: 'Sie wurde geändert, seit sie geteilt wurde.',
    'no-copy': 'Diese Kopie stammt nicht von Clausebook: sie hat keinen Fingerabdruck.',
  },
  listed: 'Ihre Liste geteilter Kopien nennt sie, vom {date}.',
  listedFor: 'Ihre Liste geteilter Kopien nennt sie: für {sharedWith}, {date}.',
  unlisted: 'Die Liste geteilter Kopien in dieser Mappe nennt sie nicht.',
};
