import type { EN_SUMMARY } from '../en/summary.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Zusammenfassen sagt, und die Kennzahlen der Seite. */
export const DE_SUMMARY: MessageTexts<keyof typeof EN_SUMMARY> = {
  'summary.no-such-attribute':
    'Keine Maßnahme hat das Attribut „{attribute}“; versuchen Sie Preventive, Identify, Governance oder PR.AA.',
  'summary.nothing':
    'In dieser Mappe gibt es weder ein Risikoverzeichnis noch eine Erklärung zur Anwendbarkeit.',
  'summary.no-risks':
    'In dieser Mappe gibt es kein Risikoverzeichnis; die Zusammenfassung zeigt allein die Erklärung zur Anwendbarkeit.',
  'summary.no-soa': 'In dieser Mappe gibt es keine Erklärung zur Anwendbarkeit.',
  'summary.soa-of-2013':
    'Die Erklärung zur Anwendbarkeit folgt der Ausgabe 2013 und ist nicht enthalten.',
  'summary.up-to-date': '{sheet}: zeigt schon den Stand von heute.',
  'summary.added': '{sheet}: ein neues Blatt mit der Zusammenfassung, Stand heute.',
  'summary.updated':
    '{sheet}: auf den Stand von heute gebracht, {count} {count|Zelle|Zellen} geändert.',
  'summary.replaced':
    'Die Seite hat andere Teile als beim letzten Mal (andere Methode, andere Verzeichnisse), daher ist sie ein neues Blatt; das frühere bleibt als Bericht seines Tages.',
  'summary.figures': '{figures}.',
  'summary.figure': '{caption}: {value}',
  'summary.risks': 'Risiken',
  'summary.above-acceptance': 'über der Akzeptanz',
  'summary.without-owner': 'ohne Verantwortliche',
  'summary.review-overdue': 'Überprüfung überfällig',
  'summary.controls-decided': 'Maßnahmen entschieden',
  'summary.controls-implemented': 'Maßnahmen umgesetzt',
  'summary.of': '{count} von {all}',
  'summary.not-known': 'unbekannt',
};
