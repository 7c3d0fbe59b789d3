import type { RuleText } from '../rule.ts';
import type { AnywhereRuleId } from '../rule-ids/anywhere.ts';
import type { RiskRuleId } from '../rule-ids/risk.ts';
import { DE_TREATMENT } from './de-treatment.ts';

/** German words of the rules about risks, assets, criteria, treatment and any register. */
export const DE_RISK: Readonly<Record<RiskRuleId | AnywhereRuleId, RuleText>> = {
  'risk-id-missing': {
    title: 'Jedes Risiko hat eine Kennung',
    message: 'Das Risiko in Zeile {row} hat keine Kennung.',
    variants: { 'no-column': 'Das Risikoverzeichnis „{sheet}“ hat keine Spalte für Kennungen.' },
    expected: 'Eine Kennung, die kein anderes Risiko hat.',
    reason:
      'Ohne Kennung kann niemand ein Risiko von der Beurteilung bis zur Behandlung verfolgen.',
  },
  'risk-id-duplicate': {
    title: 'Keine zwei Risiken haben dieselbe Kennung',
    message: 'Die Kennung {risk} steht schon in Zeile {first}.',
    expected: 'Eine eigene Kennung; {suggestion} ist frei.',
    reason: 'Aufgaben und Freigaben mit einer doppelten Kennung können zu beiden Risiken gehören.',
  },
  'risk-owner-missing': {
    title: 'Jedes Risiko hat einen Eigentümer',
    message: 'Das Risiko {risk} hat keinen Eigentümer.',
    variants: { 'no-column': 'Das Risikoverzeichnis „{sheet}“ hat keine Spalte für Eigentümer.' },
    expected: 'Die Person, die für das Risiko einsteht und seine Behandlung freigeben darf.',
    reason:
      'Für alle Risiken braucht es Eigentümer, denn sie geben Behandlung und Restrisiko frei.',
  },
  'risk-not-assessed': {
    title: 'Jedes Risiko ist beurteilt',
    message: 'Das Risiko {risk} ist nicht beurteilt: in {missing} steht nichts.',
    variants: {
      'no-column':
        'Das Risikoverzeichnis „{sheet}“ hat keine Spalte für Wahrscheinlichkeit, Auswirkung, Risikowert oder Stufe.',
    },
    expected: 'Eine Wahrscheinlichkeit und eine Auswirkung für jedes Risiko.',
    reason: 'Ein nie beurteiltes Risiko lässt sich nicht an den Kriterien messen.',
  },
  'risk-off-scale': {
    title: 'Bewertungen liegen auf der Skala',
    message: 'Das Risiko {risk} ist mit „{value}“ bewertet, was die Skala nicht kennt.',
    expected: 'Ein Schritt der Skala: {scale}.',
    reason: 'Bewertungen neben der Skala kann niemand vergleichen oder wiederholen.',
  },
  'risk-score-mismatch': {
    title: 'Risikowerte passen zu den Bewertungen',
    message: 'Das Risiko {risk} hat den Wert {score}, aber seine Bewertungen ergeben {expected}.',
    expected: 'Der Risikowert {expected}.',
    reason:
      'Ein Wert, der nicht mehr zu den Bewertungen gehört, zeigt, dass die Beurteilung nicht stimmig ist.',
  },
  'risk-level-mismatch': {
    title: 'Stufen passen zu den Risikowerten',
    message: 'Das Risiko {risk} hat die Stufe „{level}“, nach den Kriterien ist es „{expected}“.',
    expected: 'Die Stufe „{expected}“.',
    reason:
      'Stufen entscheiden über die Behandlung; eine falsche versteckt ein Risiko oder macht unnötige Arbeit.',
  },
  'risk-untreated': {
    title: 'Über jedes Risiko oberhalb der Akzeptanz ist entschieden',
    message:
      'Das Risiko {risk} ({height}) liegt über dem, was akzeptiert wird ({limit}), und keine Behandlung ist gewählt.',
    variants: {
      'no-column':
        '{count} {count|Risiko liegt|Risiken liegen} über dem, was akzeptiert wird ({limit}), etwa {risk}, und das Verzeichnis hat keine Spalte für die Behandlung.',
    },
    expected: 'Eine Option der Behandlung oder eine freigegebene Akzeptanz.',
    reason: 'Für jedes Risiko, das die Akzeptanz nicht deckt, muss eine Option gewählt werden.',
  },
  'risk-acceptance-unapproved': {
    title: 'Akzeptanzen oberhalb der Grenze sind freigegeben',
    message:
      'Das Risiko {risk} ({height}) ist akzeptiert, obwohl es über der Grenze liegt ({limit}), und niemand ist genannt, der es akzeptiert hat.',
    variants: {
      'no-column':
        '{count} {count|akzeptiertes Risiko liegt|akzeptierte Risiken liegen} über der Grenze ({limit}), etwa {risk}, und das Verzeichnis hat keine Spalte dafür, wer {count|es|sie} akzeptiert hat.',
    },
    expected: 'Der Name der Person der obersten Leitung, die das Risiko akzeptiert hat.',
    reason:
      'Wer mehr akzeptiert, als die Kriterien erlauben, muss dazu befugt sein und dafür einstehen.',
  },
  'risk-acceptance-expired': {
    title: 'Akzeptanzen gelten noch',
    message: 'Die Akzeptanz des Risikos {risk} endete am {until}.',
    expected: 'Eine neue Entscheidung über das Risiko.',
    reason: 'Danach zählt eine Akzeptanz nicht mehr, und über das Risiko ist nicht entschieden.',
  },
  'risk-control-missing': {
    title: 'Jedes behandelte Risiko nennt eine Maßnahme',
    message: 'Das Risiko {risk} soll behandelt werden ({treatment}), nennt aber keine Maßnahme.',
    expected: 'Mindestens eine Maßnahme, die die Behandlung bewirkt.',
    reason: 'Alle nötigen Maßnahmen müssen bestimmt und mit Anhang A verglichen werden.',
  },
  'risk-control-unknown': {
    title: 'Maßnahmen gibt es',
    message: 'Das Risiko {risk} nennt {control}, was es in Anhang A nicht gibt.',
    expected: 'Eine Maßnahme aus Anhang A (2022) oder eine eigene mit eigener Kennung.',
    reason:
      'Eine Maßnahme, die es nicht gibt, kann kein Risiko behandeln und nicht in der Erklärung stehen.',
  },
  'risk-control-2013': {
    title: 'Maßnahmen sind die der Ausgabe 2022',
    message: 'Das Risiko {risk} nennt {control} der Ausgabe 2013.',
    expected: 'Die Maßnahmen von 2022: {successors}.',
    reason: 'Das Zertifikat gilt für die Ausgabe 2022, und deren Erklärung hat andere Nummern.',
  },
  'risk-residual-above-inherent': {
    title: 'Behandlung erhöht kein Risiko',
    message:
      'Das Restrisiko von {risk} ({residual}) liegt über dem Risiko vor der Behandlung ({inherent}).',
    expected: 'Ein Restrisiko, das nicht über dem Risiko vor der Behandlung liegt.',
    reason: 'Eine der beiden Beurteilungen ist falsch, oder die Behandlung macht es schlimmer.',
  },
  'risk-residual-lowered-without-control': {
    title: 'Ein niedrigeres Restrisiko hat eine Maßnahme',
    message:
      'Das Restrisiko von {risk} ({residual}) liegt unter dem Risiko vor der Behandlung ({inherent}), aber keine Maßnahme ist genannt, die es senkt.',
    expected: 'Die Maßnahme, die das Risiko senkt, oder ein Restrisiko so hoch wie zuvor.',
    reason: 'Ein Risiko sinkt nur durch etwas, das dagegen getan wird.',
  },
  'risk-residual-unapproved': {
    title: 'Restrisiken oberhalb der Grenze sind freigegeben',
    message:
      'Das Restrisiko von {risk} ({height}) liegt über der Grenze ({limit}), und niemand ist genannt, der es akzeptiert hat.',
    variants: {
      'no-column':
        '{count} {count|Restrisiko liegt|Restrisiken liegen} über der Grenze ({limit}), etwa {risk}, und das Verzeichnis hat keine Spalte dafür, wer {count|es|sie} akzeptiert hat.',
    },
    expected: 'Der Name dessen, der das Restrisiko akzeptiert hat.',
    reason:
      'Eigentümer müssen Restrisiken akzeptieren, und oberhalb der Kriterien braucht es dazu Befugnis.',
  },
  'risk-review-overdue': {
    title: 'Risiken werden mindestens jährlich überprüft',
    message: 'Die Überprüfung des Risikos {risk} war am {due} fällig.',
    variants: { never: 'Nichts zeigt, dass das Risiko {risk} je überprüft wurde.' },
    expected: 'Eine Überprüfung in den letzten zwölf Monaten und bis zum geplanten Tag.',
    reason: 'Risikobeurteilungen müssen in geplanten Abständen wiederholt werden.',
  },
  'risk-review-after-treatment': {
    title: 'Behandelte Risiken werden neu überprüft',
    message:
      'Eine Behandlung des Risikos {risk} war am {completed} fertig, und das Risiko wurde seitdem nicht überprüft.',
    expected: 'Eine Überprüfung nach dem {completed}.',
    reason: 'Ob eine Behandlung wirkt, zeigt sich erst, wenn ihr Risiko neu beurteilt wird.',
  },
  'criteria-incomplete': {
    title: 'Die Risikokriterien sind vollständig',
    message: 'Die Risikokriterien für „{sheet}“ sind nicht vollständig.',
    variants: {
      acceptance: 'Nichts in dieser Mappe sagt, welche Risiken von „{sheet}“ akzeptiert werden.',
      likelihood:
        'Nichts in dieser Mappe beschreibt die Skala der Wahrscheinlichkeit von „{sheet}“.',
      consequence: 'Nichts in dieser Mappe beschreibt die Skala der Auswirkung von „{sheet}“.',
      matrix: 'Einige Paare von Wahrscheinlichkeit und Auswirkung in „{sheet}“ haben keine Stufe.',
      action: 'Die Kriterien sagen nicht, was bei Risiken der Stufe „{level}“ getan wird.',
    },
    expected:
      'Beide Skalen, eine Stufe für jedes Paar, eine Handlung für jede Stufe, eine Grenze der Akzeptanz.',
    reason: 'Nur niedergelegte Kriterien machen Beurteilungen stimmig, gültig und vergleichbar.',
  },
  'asset-name-missing': {
    title: 'Jeder Wert hat einen Namen',
    message: '{name}: nichts sagt, welcher Wert das ist.',
    variants: { 'no-column': 'Das Verzeichnis „{sheet}“ hat keine Spalte für die Werte.' },
    expected: 'Der Name des Wertes, wie ihn Risiken nennen.',
    reason: 'Risiken können sich nur auf Werte beziehen, die einen Namen haben.',
  },
  'asset-owner-missing': {
    title: 'Jeder Wert hat einen Eigentümer',
    message: 'Der Wert „{asset}“ hat keinen Eigentümer.',
    variants: { 'no-column': 'Das Verzeichnis „{sheet}“ hat keine Spalte für Eigentümer.' },
    expected: 'Die Person, die für den Wert einsteht.',
    reason: 'Das Verzeichnis muss die Eigentümer nennen, sonst kümmert sich niemand um die Werte.',
  },
  'asset-without-risk': {
    title: 'Jeder Wert kommt in einem Risiko vor',
    message: 'Kein Risiko nennt den Wert „{asset}“.',
    expected: 'Mindestens ein Risiko für jeden Wert, und sei es ein niedriges.',
    reason:
      'Werte, die kein Risiko nennt, legen nahe, dass Risiken nicht systematisch gesucht wurden.',
  },
  'date-invalid': {
    title: 'Daten sind Daten',
    message: '„{value}“ in der Spalte „{column}“ ist kein Datum.',
    variants: { column: 'Das meiste in der Spalte „{column}“ ist kein Datum.' },
    expected: 'Ein Tag des Kalenders.',
    reason: 'Was fällig oder überfällig ist, lässt sich ohne Datum nicht sagen.',
  },
  'value-unrecognised': {
    title: 'Werte sind zu verstehen',
    message: '„{value}“ in der Spalte „{column}“ ist keiner der Werte, die dort hingehören.',
    variants: {
      column: 'Das meiste in der Spalte „{column}“ ist keiner der Werte, nach denen wir suchen.',
    },
    expected: 'Einer der Werte, die in den anderen Zeilen stehen.',
    reason: 'Werte, die in keine Liste passen, zählt niemand.',
  },
  'row-shifted': {
    title: 'Werte stehen in ihren Spalten',
    message: 'Die Werte der Zeile {row} passen nicht zu ihren Spalten.',
    variants: {
      right: 'Ab „{column}“ stehen die Werte der Zeile {row} eine Spalte zu weit rechts.',
      left: 'Ab „{column}“ stehen die Werte der Zeile {row} eine Spalte zu weit links.',
    },
    expected: 'Jeder Wert unter seiner Überschrift.',
    reason: 'Eine verrutschte Zeile sagt in jeder Spalte etwas anderes, als gemeint war.',
  },
  ...DE_TREATMENT,
};
