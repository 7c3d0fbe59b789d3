import type { RuleText } from '../rule.ts';
import type { OperationRuleId } from '../rule-ids/operation.ts';

const NOTHING_UNDER = '„{name}“ hat nichts unter „{column}“.';
const NO_COLUMN = '„{sheet}“ hat keine Spalte „{column}“; Zeilen, die sie brauchen: {count}.';

/** German words of the rules about clauses 7 to 9.1. */
export const DE_OPERATION: Readonly<Record<OperationRuleId, RuleText>> = {
  'competence-evidence-missing': {
    title: 'Kompetenz ist nachgewiesen, und Lücken haben eine Aufgabe',
    message: 'Nichts zeigt die Kompetenz von {name}.',
    variants: {
      'no-column': '„{sheet}“ hat keine Spalte für Nachweise.',
      person: 'Nichts sagt, wessen Kompetenz das ist: {name}.',
      required: 'Nichts sagt, was {name} wissen muss.',
      action: '{name} fehlt etwas, und nichts sagt, wie das geschlossen wird.',
      overdue: 'Was die Lücke von {name} schließt, war am {due} fällig, und sie ist noch da.',
    },
    expected: 'Wer, was die Arbeit verlangt, und ein Zeugnis, eine Aufzeichnung oder Aufgabe.',
    reason: 'Die Norm verlangt dokumentierte Nachweise der Kompetenz.',
  },
  'awareness-topic-missing': {
    title: 'Alle Personen kennen binnen eines Jahres alle drei Themen',
    message: 'Im letzten Jahr wurde nichts gesagt über: {topics}.',
    variants: {
      blank: 'Diese Veranstaltung sagt nicht, für wen, worüber oder wann sie war.',
      audience: 'Die letzte Veranstaltung für „{audience}“ war am {held}, vor mehr als einem Jahr.',
    },
    expected: 'Für alle: die Leitlinie, der eigene Beitrag, und was aus Verstößen folgt.',
    reason: 'Im Audit wird das Personal nach genau diesen dreien gefragt.',
  },
  'communication-incomplete': {
    title: 'Kommunikation sagt was, wann, mit wem und wie',
    message: NOTHING_UNDER,
    variants: { 'no-column': NO_COLUMN },
    expected: 'Alle vier Antworten.',
    reason: 'Die Norm nennt alle vier, und ein Plan mit Löchern wird nicht ausgeführt.',
  },
  'document-incomplete': {
    title: 'Dokumente haben Titel, Verantwortliche und Freigabe',
    message: NOTHING_UNDER,
    variants: { 'no-column': NO_COLUMN },
    expected: 'Der Titel, wer es pflegt, und der Tag der Freigabe.',
    reason: 'Dokumente müssen gekennzeichnet, überprüft und freigegeben sein.',
  },
  'document-review-overdue': {
    title: 'Dokumente werden rechtzeitig überprüft',
    message: 'Die Überprüfung von „{name}“ war am {due} fällig.',
    variants: {
      blank: 'Niemand hat die nächste Überprüfung von „{name}“ geplant.',
      'no-column': '„{sheet}“ hat keine Spalte für die nächste Überprüfung.',
    },
    expected: 'Eine Überprüfung, und der Tag der nächsten.',
    reason: 'Was niemand überprüft, stimmt irgendwann nicht mehr, ohne dass es jemand merkt.',
  },
  'document-mandatory-missing': {
    title: 'Die verlangten Dokumente sind aufgelistet',
    message: 'Die Liste lässt aus: {documents}.',
    expected: 'Eine Zeile für jedes, oder der Name, unter dem es hier läuft.',
    reason: 'Die Norm verlangt sie namentlich, und ein Audit beginnt damit.',
  },
  'process-owner-missing': {
    title: 'Jeder Prozess hat Verantwortliche',
    message: NOTHING_UNDER,
    variants: { 'no-column': NO_COLUMN },
    expected: 'Der Prozess und die Person, die für ihn einsteht.',
    reason: 'Ein Prozess, der niemandem gehört, ist nicht gesteuert.',
  },
  'process-without-risk': {
    title: 'Jeder Prozess hat ein Risiko',
    message: 'Der Prozess „{process}“ nennt kein Risiko, und kein Risiko nennt ihn.',
    expected: 'Mindestens ein Risiko für jeden Prozess, und sei es ein niedriges.',
    reason: 'Die Prozesse einzeln durchzugehen macht eine Beurteilung systematisch.',
  },
  'supplier-assessment-overdue': {
    title: 'Lieferanten, von denen viel abhängt, werden rechtzeitig bewertet',
    message: 'Die nächste Bewertung von „{name}“ war am {due} fällig.',
    variants: {
      name: 'Nichts sagt, welcher Lieferant das ist: {name}.',
      never: 'Von „{name}“ hängt viel ab, und nichts sagt, dass bewertet wurde.',
      old: 'Von „{name}“ hängt viel ab, und die letzte Bewertung war am {last}.',
      'no-column':
        '„{sheet}“ hat Lieferanten, von denen viel abhängt, und keine Spalte für Bewertungen.',
    },
    expected: 'Eine Bewertung im letzten Jahr, und der Tag der nächsten.',
    reason: 'Lieferanten müssen regelmäßig überwacht und überprüft werden.',
  },
  'metric-incomplete': {
    title: 'Messungen sagen was, wie, wann und wer',
    message: NOTHING_UNDER,
    variants: { 'no-column': NO_COLUMN },
    expected: 'Alle vier Antworten.',
    reason: 'Die Norm nennt sie; ohne sie sind Ergebnisse nicht vergleichbar.',
  },
  'metric-escalation-missing': {
    title: 'Ergebnisse jenseits der Schwelle führen zu etwas',
    message: '„{name}“ ist {result} und sollte {threshold} sein; nichts sagt, was getan wurde.',
    variants: {
      over: '„{name}“ ist {result}, über der Schwelle von {threshold}; nichts sagt, was getan wurde. Wo mehr besser ist, schreiben Sie „>=“ vor die Schwelle.',
      'no-column':
        '„{sheet}“ hat keine Spalte für die Eskalation; Ergebnisse jenseits der Schwelle: {count}.',
    },
    expected: 'Was dagegen getan wurde, oder wer es erfuhr.',
    reason: 'Gemessen wird, um auf Ergebnisse hin zu handeln.',
  },
};
