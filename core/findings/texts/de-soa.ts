import type { RuleText } from '../rule.ts';
import type { SoaRuleId } from '../rule-ids/soa.ts';

/** German words of the rules over a Statement of Applicability. */
export const DE_SOA: Readonly<Record<SoaRuleId, RuleText>> = {
  'soa-control-missing': {
    title: 'Die Erklärung enthält jede Maßnahme aus Anhang A',
    message: 'In der Erklärung zur Anwendbarkeit fehlen: {controls}.',
    expected: 'Eine Zeile für jede der 93 Maßnahmen, hier für {controls}.',
    reason: 'Eine ohne Hinweis weggelassene Maßnahme sieht übersehen aus.',
  },
  'soa-control-duplicate': {
    title: 'Jede Maßnahme steht einmal in der Erklärung',
    message: '{control} steht hier und schon in {first}.',
    expected: 'Eine Zeile für {control} mit einer Entscheidung.',
    reason: 'Zwei Zeilen können Verschiedenes sagen, und niemand weiß, welche gilt.',
  },
  'soa-control-unknown': {
    title: 'Jede Nummer einer Maßnahme gibt es',
    message: '„{control}“ ist keine Maßnahme aus Anhang A und keine eigene Kennung.',
    expected:
      'Eine Maßnahme der ISO 27001:2022 (A.5.1 bis A.8.34) oder eine eigene Kennung wie „C-01“.',
    reason: 'Eine falsche Nummer verdeckt, über welche Maßnahme entschieden wurde.',
  },
  'soa-edition-2013': {
    title: 'Die Erklärung folgt der Ausgabe 2022',
    message: 'Diese Erklärung führt {count} {count|Maßnahme|Maßnahmen} der ISO 27001:2013 auf.',
    expected: 'Die 93 Maßnahmen aus Anhang A der ISO 27001:2022.',
    reason: 'Zertifikate der Ausgabe 2013 sind abgelaufen; geprüft wird nach 2022.',
  },
  'soa-applicability-missing': {
    title: 'Über jede Maßnahme ist entschieden',
    message: '{control}: nichts sagt, ob sie anwendbar ist.',
    variants: {
      'no-column': '„{sheet}“ hat keine Spalte dafür, ob Maßnahmen anwendbar sind.',
      'not-started':
        'Die Erklärung ist nicht begonnen: über keine ihrer {count} Maßnahmen ist entschieden.',
    },
    expected: 'Ja oder nein.',
    reason: 'Eine offene Entscheidung heißt, dass die Risikobehandlung nicht fertig ist.',
  },
  'soa-justification-missing': {
    title: 'Jede Entscheidung hat eine Begründung',
    message: '{control}: die Entscheidung hat keine Begründung.',
    variants: { 'no-column': '„{sheet}“ hat keine Spalte für Begründungen.' },
    expected: 'Warum die Maßnahme nötig ist, oder warum nicht.',
    reason: 'Die Norm verlangt Gründe für Aufnahme und Ausschluss.',
  },
  'soa-justification-placeholder': {
    title: 'Begründungen sagen warum',
    message: '{control}: „{text}“ nennt keinen Grund.',
    expected: 'Das Risiko, Gesetz, der Vertrag oder Bedarf hinter der Entscheidung, kurz gesagt.',
    reason: 'Eine gefüllte Zelle ohne Grund zählt wie eine leere.',
  },
  'soa-justification-repeated': {
    title: 'Begründungen handeln von ihrer Maßnahme',
    message: 'Dieselbe Begründung steht in {count} Zeilen ({cells}): „{text}“.',
    expected: 'Ein Grund für jede Maßnahme, etwa die Risiken, die sie behandelt.',
    reason: 'Ein Satz für viele Maßnahmen legt nahe, dass niemand jede einzeln angesehen hat.',
  },
  'soa-status-missing': {
    title: 'Jede anwendbare Maßnahme hat einen Stand der Umsetzung',
    message: '{control}: sie ist anwendbar, und nichts sagt, ob sie umgesetzt ist.',
    variants: { 'no-column': '„{sheet}“ hat keine Spalte für den Stand der Umsetzung.' },
    expected: 'Umgesetzt, teilweise, geplant oder nicht umgesetzt.',
    reason: 'Die Erklärung muss von jeder nötigen Maßnahme sagen, ob sie umgesetzt ist.',
  },
  'soa-excluded-but-relied-on': {
    title: 'Keine ausgeschlossene Maßnahme behandelt ein Risiko',
    message: '{control} ist ausgeschlossen, aber diese Risiken stützen sich darauf: {risks}.',
    expected: '{control} als anwendbar, oder eine andere Maßnahme für diese Risiken.',
    reason: 'Ein Risiko, dessen Behandlung nicht gilt, ist unbehandelt.',
  },
  'soa-included-without-risk': {
    title: 'Wegen eines Risikos aufgenommene Maßnahmen nennt ein Risiko',
    message: '{control} ist wegen eines Risikos aufgenommen, aber keines nennt sie.',
    expected: 'Ein Risiko, das {control} nennt, oder ein anderer Grund.',
    reason: 'Im Audit wird der Faden von der Erklärung zurück zum Risiko verfolgt.',
  },
  'soa-risk-control-absent': {
    title: 'Jede Maßnahme, die ein Risiko nennt, steht in der Erklärung',
    message: '{control} steht nicht in der Erklärung zur Anwendbarkeit; genannt von: {risks}.',
    expected: 'Eine Zeile für {control}.',
    reason: 'Alle nötigen Maßnahmen gehören in die Erklärung.',
  },
  'soa-not-implemented-without-action': {
    title: 'Was nicht umgesetzt ist, ist geplant',
    message:
      '{control} ist anwendbar und „{status}“, aber keine Aufgabe mit Verantwortlichen und Datum deckt sie.',
    expected: 'Eine Aufgabe für {control} im Behandlungsplan, mit Verantwortlichen und Datum.',
    reason: 'Eine nötige Maßnahme ohne Plan bleibt ein Versprechen.',
  },
  'soa-reference-missing': {
    title: 'Umgesetzte Maßnahmen nennen etwas zum Ansehen',
    message: '{control} ist umgesetzt, und nichts zeigt hier, wo.',
    variants: {
      'no-column': '„{sheet}“ hat keine Spalte für Leitlinien, Verfahren oder Aufzeichnungen.',
    },
    expected: 'Eine Leitlinie, ein Verfahren oder eine Aufzeichnung, die man öffnen kann.',
    reason: 'Verweise sparen allen Zeit, die die Erklärung prüfen.',
  },
  'soa-approval-missing': {
    title: 'Die Erklärung hat Version, Datum und Freigabe',
    message: 'Nicht bei der Erklärung gefunden: {missing}.',
    expected: 'Version, Datum und wer freigegeben hat, über oder unter der Tabelle.',
    reason:
      'Dokumentierte Information muss freigegeben sein, und im Audit zählt die aktuelle Version.',
  },
};
