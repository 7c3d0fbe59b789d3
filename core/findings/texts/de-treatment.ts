import type { RuleText } from '../rule.ts';
import type { RiskRuleId } from '../rule-ids/risk.ts';

type TreatmentRuleId = Extract<RiskRuleId, `treatment-${string}`>;

/** German words of the rules about the risk treatment plan. */
export const DE_TREATMENT: Readonly<Record<TreatmentRuleId, RuleText>> = {
  'treatment-action-missing': {
    title: 'Jedes behandelte Risiko hat eine Aufgabe',
    message: 'Das Risiko {risk} soll behandelt werden, aber keine Aufgabe sagt wie.',
    expected: 'Eine Aufgabe mit Verantwortlichen und Datum.',
    reason: 'Eine Entscheidung, die niemand ausführen soll, ändert nichts.',
  },
  'treatment-owner-missing': {
    title: 'Jede Aufgabe hat Verantwortliche',
    message: 'Niemand ist für „{action}“ verantwortlich.',
    variants: { 'no-column': 'Der Plan „{sheet}“ hat keine Spalte für Verantwortliche.' },
    expected: 'Die Person, die die Aufgabe erledigt.',
    reason: 'Ein Plan muss sagen, wer verantwortlich ist.',
  },
  'treatment-due-missing': {
    title: 'Jede Aufgabe hat ein Datum',
    message: '„{action}“ hat kein Datum, bis zu dem es getan ist.',
    variants: { 'no-column': 'Der Plan „{sheet}“ hat keine Spalte für Termine.' },
    expected: 'Der Tag, bis zu dem die Aufgabe erledigt ist.',
    reason: 'Ein Plan muss sagen, wann er abgeschlossen ist.',
  },
  'treatment-status-missing': {
    title: 'Jede Aufgabe hat einen Status',
    message: 'Nichts sagt, wie weit „{action}“ ist.',
    variants: { 'no-column': 'Der Plan „{sheet}“ hat keine Spalte für den Status.' },
    expected: 'Offen, in Arbeit, erledigt oder abgebrochen.',
    reason: 'Im Audit muss sich prüfen lassen, wie weit jede Aufgabe ist.',
  },
  'treatment-overdue': {
    title: 'Aufgaben werden rechtzeitig erledigt',
    message: '„{action}“ war am {due} fällig und ist nicht erledigt.',
    expected: 'Die Aufgabe erledigt, oder ein neues, vereinbartes Datum.',
    reason: 'Überfällige Aufgaben lassen Risiken offen, die behandelt werden sollten.',
  },
  'treatment-approval-missing': {
    title: 'Der Behandlungsplan ist freigegeben',
    message: 'Die Freigabe von „{action}“ fehlt.',
    variants: { 'no-column': 'Der Plan „{sheet}“ hat keine Spalte für Freigaben.' },
    expected: 'Name oder Datum der Freigabe durch Risikoeigentümer und oberste Leitung.',
    reason: 'Risikoeigentümer müssen Behandlungsplan und Restrisiken freigeben.',
  },
  'treatment-description-missing': {
    title: 'Jede Zeile des Plans sagt, was getan wird',
    message: '{name}: der Plan sagt nicht, was getan wird.',
    variants: { 'no-column': 'Der Plan „{sheet}“ hat keine Spalte für Aufgaben.' },
    expected: 'Die Aufgabe, in Worten, nach denen man handeln kann.',
    reason: 'Eine Zeile mit Datum und ohne Aufgabe wird nie fertig.',
  },
  'treatment-risk-unknown': {
    title: 'Jede Aufgabe behandelt ein Risiko des Verzeichnisses',
    message: '„{action}“ behandelt {risk}, das im Risikoverzeichnis nicht steht.',
    expected: 'Die Kennung eines Risikos aus dem Verzeichnis.',
    reason: 'Eine Aufgabe für ein nie beurteiltes Risiko hat keinen nachvollziehbaren Grund.',
  },
  'treatment-control-unknown': {
    title: 'Die Maßnahmen der Aufgaben gibt es',
    message: '„{action}“ nennt {control}, was keine Maßnahme aus Anhang A ist.',
    expected: 'Eine Maßnahme der ISO 27001:2022 (A.5.1 bis A.8.34) oder eine eigene Kennung.',
    reason: 'Eine falsche Nummer verdeckt, welche Maßnahme die Aufgabe umsetzt.',
  },
};
