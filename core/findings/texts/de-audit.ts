import type { RuleText } from '../rule.ts';
import type { AuditRuleId } from '../rule-ids/audit.ts';

/** German words of the rules about the audit programme and audit findings. */
export const DE_AUDIT: Readonly<Record<AuditRuleId, RuleText>> = {
  'audit-area-uncovered': {
    title: 'Alles wird in drei Jahren auditiert',
    message: 'Kein internes Audit der letzten oder nächsten drei Jahre nennt: {names}.',
    variants: {
      undecided:
        'Kein internes Audit nennt {names}, und keine Erklärung zur Anwendbarkeit sagt hier, ob Maßnahmen davon anwendbar sind.',
      unclear:
        'Kein internes Audit nennt: {names}. Audits ohne Abschnitt, Maßnahme oder Prozess decken vielleicht etwas davon: {unclear}.',
    },
    expected:
      'Ein Audit, gehalten oder geplant, für jeden Prozess, jeden Abschnitt und jede Gruppe von Maßnahmen.',
    reason: 'Das Programm muss das ganze ISMS abdecken, und Zertifizierer prüfen das.',
  },
  'audit-interval-exceeded': {
    title: 'Bereiche werden so oft auditiert, wie ihr Risiko verlangt',
    message:
      '„{area}“ wurde zuletzt am {last} auditiert; das nächste Audit war am {due} fällig: {interval} Monate bei Risiko „{risk}“.',
    variants: {
      late: 'Das nächste Audit von „{area}“ ist für {planned} geplant, aber am {due} fällig: {interval} Monate bei Risiko „{risk}“.',
      unplanned:
        'Kein nächstes Audit von „{area}“ ist geplant; es ist am {due} fällig: {interval} Monate bei Risiko „{risk}“.',
    },
    expected: 'Ein Audit in 12 Monaten bei hohem, 18 bei mittlerem und 36 bei niedrigem Risiko.',
    reason: 'Das Programm muss berücksichtigen, wie wichtig die Prozesse sind.',
  },
  'audit-auditor-not-independent': {
    title: 'Niemand auditiert die eigene Arbeit',
    message: '{person} auditiert „{area}“ und ist dafür verantwortlich.',
    variants: {
      process: '{person} auditiert „{area}“ und verantwortet den Prozess „{process}“.',
      role: '{person} auditiert „{area}“, wofür „{role}“ verantwortlich ist, ebenfalls {person}.',
      controls: '{person} auditiert „{area}“ und verantwortet Maßnahmen davon: {controls}.',
    },
    expected: 'Jemand, der an dem, was auditiert wird, nicht beteiligt ist.',
    reason: 'Wer auditiert, muss objektiv und unparteiisch sein.',
  },
  'audit-auditor-not-competent': {
    title: 'Wer auditiert, ist nachweislich kompetent',
    message: '{person} auditiert „{area}“, aber „{sheet}“ zeigt keine Kompetenz im Auditieren.',
    expected: 'Eine Zeile: was man dafür wissen muss, und der Nachweis.',
    reason: 'Ein Audit ist so viel wert, wie die auditierende Person erkennen kann.',
  },
  'audit-report-missing': {
    title: 'Jedes gehaltene Audit hat einen Bericht',
    message: 'Das Audit von „{area}“ war am {done} und hat keinen Bericht.',
    variants: {
      'no-column': '„{sheet}“ hat keine Spalte für Berichte; gehaltene Audits: {count}.',
    },
    expected: 'Der Bericht, oder wo er liegt.',
    reason: 'Ergebnisse von Audits sind aufzubewahrende dokumentierte Information.',
  },
  'audit-overdue': {
    title: 'Audits finden statt, wann sie geplant sind',
    message: 'Das Audit von „{area}“ war für {planned} geplant und ist nicht gehalten.',
    expected: 'Der Tag, an dem es war, oder ein neues Datum.',
    reason: 'Ein Programm, das nicht ausgeführt wird, ist keines.',
  },
  'audit-incomplete': {
    title: 'Jedes Audit hat Bereich, Auditor, Kriterien, Umfang und Datum',
    message: 'In „{column}“ steht nichts für das Audit „{name}“.',
    variants: {
      'no-column': '„{sheet}“ hat keine Spalte „{column}“; Audits, die sie brauchen: {count}.',
    },
    expected: 'Was von wem woran gemessen, in welchem Umfang und wann auditiert wird.',
    reason: 'Die Norm verlangt Kriterien und Umfang jedes Audits und eine Planung.',
  },
  'finding-without-action': {
    title: 'Jede Abweichung eines Audits hat eine Aufgabe',
    message: 'Zur Abweichung „{name}“ ist nichts geplant.',
    variants: {
      owner: 'Niemand verantwortet die Aufgabe zur Abweichung „{name}“.',
      due: 'Die Aufgabe zur Abweichung „{name}“ hat kein Datum.',
      'no-column':
        '„{sheet}“ hat keine Spalte „{column}“; Abweichungen, die sie brauchen: {count}.',
    },
    expected: 'Eine Aufgabe mit Verantwortlichen und Datum, oder die Abweichung, die es behandelt.',
    reason: 'Jede Abweichung muss rechtzeitig korrigiert und ihre Ursache beseitigt werden.',
  },
  'finding-overdue': {
    title: 'Aufgaben zu Abweichungen von Audits sind rechtzeitig erledigt',
    message: 'Die Aufgabe zur Abweichung „{name}“ war am {due} fällig.',
    expected: 'Die Aufgabe erledigt, oder ein neues Datum.',
    reason: 'Das nächste Audit beginnt mit den offenen Feststellungen des letzten.',
  },
  'finding-incomplete': {
    title: 'Jede Feststellung hat Anforderung, Einstufung, Worte und Nachweis',
    message: 'In „{column}“ steht nichts für die Feststellung „{name}“.',
    variants: {
      'no-column':
        '„{sheet}“ hat keine Spalte „{column}“; Feststellungen, die sie brauchen: {count}.',
    },
    expected: 'Die Anforderung, die Einstufung, was festgestellt wurde und was es zeigt.',
    reason: 'Eine Feststellung ohne Nachweis oder Anforderung ist eine Meinung.',
  },
  'finding-audit-unknown': {
    title: 'Jede Feststellung gehört zu einem Audit des Programms',
    message: 'Kein Auditprogramm dieser Mappe hat {audit}, aus dem „{name}“ stammt.',
    variants: { blank: 'Nichts sagt, welches Audit „{name}“ festgestellt hat.' },
    expected: 'Die Kennung des Audits, wie sie im Programm steht.',
    reason: 'Vom Audit kommt man zu Bericht, Kriterien und Auditor.',
  },
};
