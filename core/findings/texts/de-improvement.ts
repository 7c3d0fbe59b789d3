import type { RuleText } from '../rule.ts';
import type { ImprovementRuleId } from '../rule-ids/improvement.ts';

/** German words of the rules about management review, nonconformities and incidents. */
export const DE_IMPROVEMENT: Readonly<Record<ImprovementRuleId, RuleText>> = {
  'review-input-missing': {
    title: 'Managementbewertungen sehen binnen eines Jahres jedes verlangte Thema an',
    message: 'Keine Managementbewertung der letzten zwölf Monate behandelte: {inputs}.',
    expected: 'Jedes Thema in einer der Sitzungen der letzten zwölf Monate.',
    reason: 'Die Norm zählt die Eingaben auf, und im Audit werden sie abgehakt.',
  },
  'review-action-overdue': {
    title: 'Beschlüsse von Managementbewertungen werden rechtzeitig umgesetzt',
    message: '„{name}“ war am {due} fällig.',
    expected: 'Die Aufgabe erledigt, oder ein neues Datum, dem die Leitung zugestimmt hat.',
    reason: 'Offene Aufgaben früherer Bewertungen sind das erste Thema der nächsten.',
  },
  'review-interval-exceeded': {
    title: 'Die Leitung bewertet das ISMS mindestens jährlich',
    message: 'Die letzte Managementbewertung war am {last}; die nächste war am {due} fällig.',
    expected: 'Eine Bewertung in den letzten zwölf Monaten.',
    reason: 'Bewertungen finden in geplanten Abständen statt; erwartet wird eine jedes Jahr.',
  },
  'nonconformity-incomplete': {
    title: 'Jede Abweichung sagt, was geschah, was von wem und bis wann getan wurde',
    message: '„{name}“ hat nichts unter „{column}“.',
    variants: {
      'no-column': '„{sheet}“ hat keine Spalte „{column}“; Zeilen, die sie brauchen: {count}.',
    },
    expected: 'Die Korrektur, die Korrekturmaßnahme, ihre Verantwortlichen und ihr Datum.',
    reason: 'Sonst ist eine Abweichung bemerkt, aber nicht behandelt.',
  },
  'nonconformity-root-cause-missing': {
    title: 'Abweichungen mit mittlerem und hohem Risiko haben eine Ursache',
    message: 'Nichts sagt, warum das geschah: „{name}“, dessen Risiko {risk} ist.',
    variants: {
      unknown: 'Nichts sagt, warum das geschah oder wie hoch das Risiko ist: „{name}“.',
      'no-column':
        '„{sheet}“ hat keine Spalte für Ursachen; Abweichungen, die eine brauchen: {count}.',
      'no-column-unknown':
        '„{sheet}“ hat keine Spalte für Ursachen, und nichts sagt, welche Abweichungen eine brauchen.',
    },
    expected: 'Die Ursache, oder die Antworten auf die Frage warum, untereinander.',
    reason: 'Korrekturmaßnahmen beseitigen eine Ursache, also muss man sie kennen.',
  },
  'nonconformity-effectiveness-missing': {
    title: 'Vor dem Abschluss wird geprüft, ob Korrekturmaßnahmen wirken',
    message: '„{name}“ ist abgeschlossen, und nichts sagt, ob die Maßnahme gewirkt hat.',
    variants: {
      'no-column':
        '„{sheet}“ hat keine Spalte für die Wirksamkeit; abgeschlossene Abweichungen: {count}.',
    },
    expected: 'Ob die Maßnahme gewirkt hat, und woran man es sah.',
    reason: 'Die Norm verlangt, die Wirksamkeit jeder Korrekturmaßnahme zu überprüfen.',
  },
  'nonconformity-overdue': {
    title: 'Korrekturmaßnahmen werden rechtzeitig erledigt',
    message: 'Die Maßnahme zu „{name}“ war am {due} fällig.',
    expected: 'Die Abweichung abgeschlossen, oder ein neues Datum.',
    reason: 'Nach offenen Abweichungen wird im Audit zuerst gefragt.',
  },
  'incident-incomplete': {
    title: 'Jeder Vorfall sagt, wann, was, und was er mit Informationen machte',
    message: '„{name}“ hat nichts unter „{column}“.',
    variants: {
      'no-column': '„{sheet}“ hat keine Spalte „{column}“; Zeilen, die sie brauchen: {count}.',
    },
    expected:
      'Das Datum, was geschah, und die Wirkung auf Vertraulichkeit, Integrität oder Verfügbarkeit.',
    reason: 'Sonst kann niemand daraus lernen oder die Risiken neu beurteilen.',
  },
  'incident-reference-unknown': {
    title: 'Risiken und Abweichungen, die ein Vorfall nennt, gibt es',
    message: 'Kein Verzeichnis dieser Mappe hat {ids}.',
    expected: 'Die Kennung eines Risikos oder einer Abweichung, wie sie im Verzeichnis steht.',
    reason: 'Ein Vorfall zeigt, dass ein Risiko neu zu beurteilen ist; der Verweis muss hinführen.',
  },
  'incident-lessons-missing': {
    title: 'Aus jedem Vorfall wird gelernt',
    message: '„{name}“ ist ohne Erkenntnisse abgeschlossen.',
    variants: {
      open: '„{name}“ geschah am {date}, und bisher sind keine Erkenntnisse festgehalten.',
      'no-column': '„{sheet}“ hat keine Spalte für Erkenntnisse; abgeschlossene Vorfälle: {count}.',
    },
    expected: 'Was gelernt wurde, auch wenn sich nichts ändern muss.',
    reason: 'Wissen aus Vorfällen muss die Maßnahmen stärken (A.5.27).',
  },
};
