import type { EN_STRUCTURE } from '../en/structure.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Gliedern der Verzeichnisse sagt. */
export const DE_STRUCTURE: MessageTexts<keyof typeof EN_STRUCTURE> = {
  'structure.columns': '{sheet}: {count|neue Spalte|neue Spalten} rechts: {columns}.',
  'structure.no-room':
    '{sheet}: {count|die Spalte|die Spalten} {columns} {count|fehlt|fehlen} weiter, denn rechts vom Verzeichnis stehen andere Zellen.',
  'structure.place': '{name} ({place})',
  'structure.replaced':
    '{sheet}: {count} {count|eingetippter Wert wird zu einer Formel, die dasselbe ergibt|eingetippte Werte und Stufen werden zu Formeln, die dasselbe ergeben}.',
  'structure.filled':
    '{sheet}: {count} {count|leere Zelle für Wert oder Stufe erhält eine Formel|leere Zellen für Werte und Stufen erhalten Formeln}.',
  'structure.disagreeing':
    '{sheet}: {cells} {count|widerspricht|widersprechen} der Methode und {count|bleibt|bleiben} wie eingetippt; „Risiken bewerten“ berichtigt das.',
  'structure.unknown':
    '{sheet}: {cells} {count|bleibt, wie es ist|bleiben, wie sie sind}, weil Bewertungen {count|dieses Risikos|dieser Risiken} fehlen oder nicht auf der Skala liegen.',
  'structure.dropdowns': '{sheet}: Auswahllisten und Eingabeprüfungen für {places}.',
  'structure.colours': '{sheet}: Farben nach der Höhe des Risikos in {areas}.',
  'structure.frozen': '{sheet}: die Kopfzeile bleibt beim Scrollen sichtbar.',
  'structure.filter': '{sheet}: ein Filter über {area}.',
};
