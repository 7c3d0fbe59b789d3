import type { EN_XLSX } from '../en/xlsx.ts';
import type { MessageTexts } from '../message-text.ts';

/** Warum eine Änderung in einer .xlsx-Datei nicht möglich ist. */
export const DE_XLSX: MessageTexts<keyof typeof EN_XLSX> = {
  'xlsx.protected-sheet':
    'Das Blatt „{sheet}“ ist geschützt; nichts wurde geändert. Heben Sie den Schutz in Excel (Überprüfen > Blattschutz aufheben) oder LibreOffice (Extras > Tabelle schützen) auf, speichern Sie die Mappe und versuchen Sie es noch einmal.',
  'xlsx.protected-structure':
    'Die Struktur der Mappe ist geschützt; nichts wurde geändert. Heben Sie den Schutz in Excel (Überprüfen > Arbeitsmappe schützen) auf, speichern Sie die Mappe und versuchen Sie es noch einmal.',
  'xlsx.password': 'Ein Kennwort kann nur das Kalkulationsprogramm setzen.',
  'xlsx.last-sheet': 'Eine Mappe braucht mindestens ein Blatt.',
  'xlsx.name-taken': '„{sheet}“ ist schon vergeben; so kann kein zweites Blatt heißen.',
  'xlsx.name-not-allowed': '„{sheet}“ lässt Excel nicht als Namen eines Blatts zu.',
  'xlsx.no-sheet': 'Es gibt kein Blatt „{sheet}“.',
  'xlsx.no-place-for-cells': 'Das Blatt hat keinen Platz für Zellen.',
  'xlsx.unknown-validation':
    '{areas} hat eine Datenüberprüfung einer Art, die sich nicht sicher ersetzen lässt ({type}). Entfernen Sie sie zuerst im Kalkulationsprogramm.',
  'xlsx.long-prompt': 'Der Hinweis einer Datenüberprüfung darf 255 Zeichen haben.',
  'xlsx.validation-type': 'Eine Datenüberprüfung der Art {type} kann nicht geschrieben werden.',
  'xlsx.long-list':
    'Eine Auswahlliste mit Kommas in den Werten oder mehr als 255 Zeichen braucht einen Zellbereich.',
  'xlsx.format-stays': 'Die bedingte Formatierung von {area} lässt sich nicht sicher entfernen.',
  'xlsx.format-type': 'Eine bedingte Formatierung der Art {type} kann nicht geschrieben werden.',
  'xlsx.new-table':
    'Tabellen können hier in der Größe geändert, aber nicht angelegt oder entfernt werden.',
  'xlsx.table-stays': 'Die Tabelle bei {area} lässt sich so nicht ändern.',
  'xlsx.table-without-columns': 'Die Tabelle hat keine Liste ihrer Spalten.',
  'xlsx.table-headers':
    'Die Spalten einer Excel-Tabelle brauchen Überschriften, die Text sind und sich unterscheiden.',
  'xlsx.chart-elsewhere': 'Das Diagramm „{chart}“ ist nicht dort, wo es sein sollte.',
  'xlsx.shared-formula': 'Eine gemeinsame Formel lässt sich nicht sicher auflösen.',
  'xlsx.array-formula':
    '{cell} gehört zu einer Matrixformel ({area}). Ändern Sie diese Formel im Kalkulationsprogramm.',
  'xlsx.formula-character':
    '{cell}: Die Formel enthält ein Zeichen, das .xlsx nicht speichern kann.',
  'xlsx.number': '{cell}: Eine Zelle kann nur endliche Zahlen enthalten.',
  'xlsx.long-text': '{cell}: Der Text hat {length} Zeichen; Excel erlaubt {limit}.',
  'xlsx.long-formula': '{cell}: Die Formel hat {length} Zeichen; Excel erlaubt {limit}.',
  'xlsx.many-formats': 'Die Mappe hat zu viele Zellenformate, um weitere aufzunehmen.',
};
