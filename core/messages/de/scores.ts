import type { EN_SCORES } from '../en/scores.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Bewerten der Risiken sagt. */
export const DE_SCORES: MessageTexts<keyof typeof EN_SCORES> = {
  'scores.counts':
    '{sheet}: {corrected} {corrected|Wert oder Stufe|Werte und Stufen} berichtigt, {filled} ergänzt.',
  'scores.corrected': '{risk}: {what} in {cell} war {before} und ist nun {after}.',
  'scores.score': 'Risikowert',
  'scores.level': 'Stufe',
  'scores.residual-score': 'Restrisikowert',
  'scores.residual-level': 'Restrisikostufe',
  'scores.more': 'Und {count} weitere.',
  'scores.no-register': 'In dieser Mappe gibt es kein Risikoverzeichnis.',
  'scores.too-few-rows':
    '{sheet}: zu wenige Zeilen zeigen, wie Risikowerte entstehen; daher wurde keiner geändert.',
  'scores.formulas-differ':
    '{sheet}: Formeln ergaben zuletzt etwas anderes als die Methode: {cells}. Formeln werden nie geändert.',
  'scores.formulas-blank':
    '{sheet}: Formeln zeigen nichts an: {cells}. Falls noch kein Programm sie berechnet hat, öffnen und speichern Sie die Mappe in einem. Formeln werden nie geändert.',
  'scores.more-cells': '{count} weitere Zellen',
};
