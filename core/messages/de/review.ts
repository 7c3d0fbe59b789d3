import type { EN_REVIEW } from '../en/review.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Vorbereiten einer Managementbewertung sagt, und ihre Eingaben. */
export const DE_REVIEW: MessageTexts<keyof typeof EN_REVIEW> = {
  'review.new-sheet': 'Neues Blatt „{sheet}“ mit {count} Eingaben und Platz für Beschlüsse.',
  'review.there': 'Das Blatt für heute ist schon da.',
  'review.input': '{clause} {evidence}',
  'review.missing': '{clause} {input}: nicht in dieser Mappe; bitte in die Sitzung mitbringen.',
  'review.evidence': '{register}: {counts}.',
  'review.no-rows': '{register}: noch nichts eingetragen.',
  'review.in-all': '{count} insgesamt',
  'review.open': '{count} offen',
  'review.opportunities': '{count} {count|Verbesserungsmöglichkeit|Verbesserungsmöglichkeiten}',
  'review.above-acceptance': '{count} über der Akzeptanz',
  'review.late': '{count} überfällig',
  'review.former-actions': 'Maßnahmen früherer Bewertungen',
  'review.changes': 'Änderungen außerhalb und innerhalb der Organisation',
  'review.needs': 'Bedürfnisse und Erwartungen interessierter Parteien',
  'review.nonconformities': 'Abweichungen und Korrekturmaßnahmen',
  'review.measurement': 'Ergebnisse von Überwachung und Messung',
  'review.audits': 'Ergebnisse von Audits',
  'review.objectives': 'Wie weit Ziele erreicht sind',
  'review.feedback': 'Rückmeldungen interessierter Parteien',
  'review.risks': 'Ergebnisse der Risikobeurteilung und Stand der Behandlung',
  'review.improvement': 'Möglichkeiten zur Verbesserung',
};
