import type { RuleText } from '../rule.ts';
import type { GapRuleId } from '../rule-ids/gap.ts';

/** German words of the rules about gap assessments. */
export const DE_GAP: Readonly<Record<GapRuleId, RuleText>> = {
  'gap-requirement-missing': {
    title: 'Die Bewertung umfasst die Abschnitte 4 bis 10',
    message: '„{sheet}“ lässt {count} {count|Unterabschnitt|Unterabschnitte} aus: {missing}.',
    expected: 'Eine Zeile für jeden Unterabschnitt; jeder gilt.',
    reason: 'Von dem, was nie angesehen wurde, lässt sich keine Konformität behaupten.',
  },
  'gap-clause-not-applicable': {
    title: 'Kein Abschnitt ist ausgeschlossen',
    message: '{requirement} ist als nicht anwendbar gekennzeichnet.',
    expected: 'Ein Stand: nur Maßnahmen aus Anhang A lassen sich ausschließen.',
    reason: 'Wer einen der Abschnitte 4 bis 10 ausschließt, kann keine Konformität behaupten.',
  },
  'gap-status-missing': {
    title: 'Jede Anforderung hat einen Stand',
    message: 'Nichts sagt, wie weit {requirement} erfüllt ist.',
    variants: {
      'no-column': 'Die Bewertung „{sheet}“ hat keine Spalte für den Stand.',
      many: '{count} Anforderungen haben noch keinen Stand; {requirement} ist die erste.',
    },
    expected: 'Erfüllt, teilweise erfüllt, geplant oder nicht erfüllt.',
    reason: 'Leer heißt weder erledigt noch fehlend: niemand hat hingesehen.',
  },
  'gap-evidence-missing': {
    title: 'Was erfüllt ist, lässt sich zeigen',
    message: '{requirement} soll erfüllt sein, und nichts zeigt es.',
    variants: { 'no-column': 'Die Bewertung „{sheet}“ hat keine Spalte für Nachweise.' },
    expected: 'Ein Dokument, eine Aufzeichnung oder ein Ort zum Ansehen.',
    reason: 'Im Audit zählt, was zu sehen ist.',
  },
  'gap-action-missing': {
    title: 'Jede Lücke hat eine Aufgabe mit Verantwortlichen und Datum',
    message: '{requirement} ist nicht erfüllt, und keine Aufgabe schließt die Lücke.',
    variants: {
      'no-column': 'Die Bewertung „{sheet}“ hat keine Spalte für Aufgaben.',
      owner: 'Niemand ist dafür verantwortlich, die Lücke in {requirement} zu schließen.',
      due: 'Die Aufgabe für {requirement} hat kein Datum.',
    },
    expected: 'Was getan wird, von wem und bis wann.',
    reason: 'Eine Lücke, an der niemand arbeitet, ist beim Audit noch da.',
  },
  'gap-action-overdue': {
    title: 'Lücken werden rechtzeitig geschlossen',
    message: 'Die Lücke in {requirement} sollte bis {due} geschlossen sein und ist noch offen.',
    expected: 'Die Lücke geschlossen, oder ein neues, vereinbartes Datum.',
    reason: 'Nach überfälligen Aufgaben wird im Audit zuerst gefragt.',
  },
};
