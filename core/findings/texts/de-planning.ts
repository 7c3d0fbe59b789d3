import type { RuleText } from '../rule.ts';
import type { PlanningRuleId } from '../rule-ids/planning.ts';

const NOTHING_IN = 'In „{column}“ steht nichts für „{name}“.';
const NO_COLUMN = '„{sheet}“ hat keine Spalte „{column}“; Zeilen, die sie brauchen: {count}.';
const YEARLY = 'Eine Überprüfung in den letzten zwölf Monaten und bis zum geplanten Tag.';

/** German words of the rules about clauses 4 to 6. */
export const DE_PLANNING: Readonly<Record<PlanningRuleId, RuleText>> = {
  'context-issue-missing': {
    title: 'Jede Zeile des Kontexts nennt ihr Thema',
    message: 'Zeile {row} des Kontexts nennt kein Thema.',
    expected: 'Ein Satz darüber, was der Informationssicherheit hilft oder sie hindert.',
    reason: 'Wirkungen und Verantwortliche ohne Thema zeigen kein Verständnis des Kontexts.',
  },
  'context-side-missing': {
    title: 'Interne und externe Themen sind bestimmt',
    message: 'Nichts sagt, ob das Thema „{name}“ intern oder extern ist.',
    variants: {
      'no-column': 'Nichts in „{sheet}“ sagt, welche Themen intern und welche extern sind.',
      internal: 'Kein Thema in „{sheet}“ ist intern.',
      external: 'Kein Thema in „{sheet}“ ist extern.',
    },
    expected: 'Themen beider Arten, jedes als intern oder extern gekennzeichnet.',
    reason: 'Die Norm verlangt beide; eine Seite allein ist nur der halbe Kontext.',
  },
  'context-climate-missing': {
    title: 'Ob der Klimawandel wichtig ist, ist bestimmt',
    message: 'Kein Thema in „{sheet}“ handelt vom Klimawandel.',
    variants: { reason: 'Das Thema „{name}“ sagt nicht, ob und warum der Klimawandel zählt.' },
    expected: 'Eine Zeile zum Klimawandel, die sagt, ob er wichtig ist, und warum.',
    reason: 'Seit der Änderung von 2024 wird im Audit danach gefragt.',
  },
  'context-review-overdue': {
    title: 'Themen werden mindestens jährlich überprüft',
    message: 'Die Überprüfung des Themas „{name}“ war am {due} fällig.',
    expected: YEARLY,
    reason: 'Der Kontext ändert sich; eine alte Liste zeigt, dass niemand ihn beobachtet.',
  },
  'party-decision-missing': {
    title: 'Jede interessierte Partei hat eine Anforderung und eine Entscheidung',
    message: NOTHING_IN,
    variants: { 'no-column': NO_COLUMN },
    expected: 'Die Partei, was sie verlangt, und ob das ISMS es behandelt.',
    reason: 'Es muss bestimmt sein, welche Anforderungen das ISMS behandelt.',
  },
  'party-climate-missing': {
    title: 'Anforderungen zum Klimawandel sind bedacht',
    message: 'Keine Anforderung in „{sheet}“ handelt vom Klimawandel.',
    expected: 'Eine Zeile, die sagt, welche Partei danach fragt, oder dass es keine tut.',
    reason: 'Die Änderung von 2024 erinnert daran, dass es solche Anforderungen geben kann.',
  },
  'scope-boundary-missing': {
    title: 'Der Anwendungsbereich steht da, mit jeder Art von Grenze',
    message: 'Der Anwendungsbereich in „{sheet}“ sagt nichts über {boundary}.',
    variants: {
      statement: '„{sheet}“ hat keinen Satz zum Anwendungsbereich.',
      kind: 'Zeile {row} sagt nicht, um welche Art von Grenze es geht.',
      what: 'Zeile {row} sagt nicht, was dazugehört oder nicht.',
      decision: 'Nichts sagt, ob „{name}“ dazugehört.',
    },
    expected:
      'Der Satz, und Standorte, Netze, Personen, Prozesse und Schnittstellen drinnen oder draußen.',
    reason: 'Ohne klare Grenzen weiß niemand, wovon das Zertifikat handelt.',
  },
  'scope-exclusion-unexplained': {
    title: 'Was nicht dazugehört, hat einen Grund',
    message: '„{name}“ gehört ohne Grund nicht dazu.',
    variants: {
      'no-column':
        '„{sheet}“ hat keine Spalte für Gründe, und {count} {count|Sache ist|Sachen sind} ausgenommen.',
    },
    expected: 'Warum es ohne Schaden für den Rest weggelassen werden darf.',
    reason: 'Ausschlüsse werden im Audit zuerst angesehen; ein unbegründeter wirkt wie eine Lücke.',
  },
  'policy-commitment-missing': {
    title: 'Die Leitlinie enthält jede Verpflichtung',
    message: 'Keine Leitlinie in „{sheet}“ ist für „{column}“ gekennzeichnet.',
    variants: { 'no-column': '„{sheet}“ zeigt diesen Teil der Leitlinie nicht: {column}.' },
    expected:
      'Ziele oder wie man sie setzt, und Verpflichtungen zu Anforderungen und Verbesserung.',
    reason: 'Das sind die Teile, die eine Leitlinie haben muss.',
  },
  'policy-approval-missing': {
    title: 'Leitlinien sind von der obersten Leitung freigegeben',
    message: NOTHING_IN,
    variants: {
      'no-column': NO_COLUMN,
      management:
        '„{name}“ ist von {person} freigegeben, deren Rollen nicht die der obersten Leitung sind.',
    },
    expected: 'Der Name der Person der obersten Leitung, die freigegeben hat, und der Tag.',
    reason: 'Die oberste Leitung muss die Leitlinie festlegen; eine Freigabe zeigt es.',
  },
  'policy-review-overdue': {
    title: 'Leitlinien werden mindestens jährlich überprüft',
    message: 'Die Überprüfung von „{name}“ war am {due} fällig.',
    expected: YEARLY,
    reason: 'Leitlinien müssen geeignet bleiben, was nur regelmäßige Überprüfungen zeigen.',
  },
  'role-person-missing': {
    title: 'Jede Rolle hat einen Namen und eine Person',
    message: NOTHING_IN,
    variants: { 'no-column': NO_COLUMN },
    expected: 'Die Rolle, und wer sie hat.',
    reason: 'Verantwortung muss zugewiesen sein, also an jemanden.',
  },
  'role-management-reporting-missing': {
    title: 'Jemand berichtet der obersten Leitung über das ISMS',
    message: 'Keine Rolle in „{sheet}“ hat die Aufgabe, über das ISMS zu berichten.',
    expected: 'Eine Rolle mit der Aufgabe, der obersten Leitung über das ISMS zu berichten.',
    reason: 'Genau diese Verantwortung zuzuweisen verlangt die Norm.',
  },
  'role-auditor-not-independent': {
    title: 'Wer das ISMS betreibt, auditiert es nicht',
    message: '{person} ist „{auditor}“ und auch „{name}“.',
    expected: 'Eine andere Person für die internen Audits.',
    reason: 'Niemand kann die eigene Arbeit objektiv auditieren.',
  },
  'objective-not-measurable': {
    title: 'Ziele sind messbar',
    message: NOTHING_IN,
    variants: { 'no-column': NO_COLUMN },
    expected: 'Das Ziel, was gemessen wird, und der zu erreichende Wert.',
    reason: 'Ziele müssen, wo machbar, messbar sein, sonst weiß niemand, wann sie erreicht sind.',
  },
  'objective-plan-missing': {
    title: 'Jedes Ziel hat einen Plan',
    message: 'Dem Plan von „{name}“ fehlt „{column}“.',
    variants: { 'no-column': NO_COLUMN },
    expected: 'Was womit, von wem, bis wann getan und wie es bewertet wird.',
    reason: 'Die Norm nennt diese Antworten für die Planung jedes Ziels.',
  },
  'objective-result-missing': {
    title: 'Fällige Ziele haben ein Ergebnis',
    message: '„{name}“ war am {due} fällig und hat kein Ergebnis.',
    variants: {
      'no-column':
        '„{sheet}“ hat keine Spalte für Ergebnisse, und {count} {count|Ziel ist|Ziele sind} fällig.',
    },
    expected: 'Was erreicht wurde, auch wenn es nicht das Ziel ist.',
    reason: 'Ziele müssen überwacht werden, und ihr Ergebnis gehört in die Managementbewertung.',
  },
  'roadmap-step-missing': {
    title: 'Der Fahrplan hat alle zehn Schritte',
    message: 'Dem Fahrplan „{sheet}“ fehlen diese Schritte: {steps}.',
    expected: 'Alle zehn Schritte; erledigte bleiben in der Liste.',
    reason: 'Ein ungeplanter Schritt fehlt, wenn das Zertifizierungsaudit nah ist.',
  },
  'roadmap-order': {
    title: 'Die Schritte sind der Reihe nach geplant und getan',
    message: '„{name}“ ist erledigt, aber „{earlier}“ davor nicht.',
    variants: { due: '„{name}“ ist am {due} fällig, vor „{earlier}“ am {earlierDue}.' },
    expected: 'Jeder Schritt nach dem, auf dem er aufbaut.',
    reason: 'Jeder Schritt braucht die Ergebnisse der Schritte davor.',
  },
  'roadmap-overdue': {
    title: 'Schritte werden rechtzeitig getan',
    message: 'Der Schritt „{name}“ war am {due} fällig.',
    expected: 'Der Schritt getan, oder ein neues Datum.',
    reason: 'Späte Schritte verschieben das Zertifizierungsaudit.',
  },
};
