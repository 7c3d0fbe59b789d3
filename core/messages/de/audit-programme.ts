import type { EN_AUDIT_PROGRAMME } from '../en/audit-programme.ts';
import type { MessageTexts } from '../message-text.ts';

/** Was das Planen der Audits sagt. */
export const DE_AUDIT_PROGRAMME: MessageTexts<keyof typeof EN_AUDIT_PROGRAMME> = {
  'audit-programme.added':
    '{sheet}: {audits} {audits|Audit|Audits} für {areas} {areas|Bereich|Bereiche} ergänzt.',
  'audit-programme.new':
    'Ein neues Auditprogramm mit {audits} {audits|Audit|Audits} für {areas} {areas|Bereich|Bereiche}.',
  'audit-programme.covered': 'Das Programm deckt die nächsten drei Jahre ab.',
  'audit-programme.wrong-intervals':
    'Die Abstände sind drei ganze Zahlen von Monaten, etwa „12, 18, 36“.',
  'audit-programme.without-auditor': '{area}: {why}',
  'audit-programme.no-auditor': 'Kein Auditor ist bekannt.',
  'audit-programme.no-competent-auditor': 'Kein Auditor ist dafür kompetent.',
  'audit-programme.no-independent-auditor':
    'Alle kompetenten Auditoren verantworten es oder arbeiten darin: jemand anderes muss es auditieren.',
  'audit-programme.no-room':
    'Von {from} bis {to} stehen {audits} Audits für {auditors} an, Zeit ist aber nur für {room}.',
  'audit-programme.no-room-found':
    'Von {from} bis {to} stehen {audits} Audits für {auditors} an, Zeit ist aber nur für {room}. Andere Monate könnten helfen; ein Plan wurde nicht gefunden.',
  'audit-programme.no-room-in-month':
    'Im {from} stehen {audits} Audits für {auditors} an, Zeit ist aber nur für {room}.',
  'audit-programme.no-room-found-in-month':
    'Im {from} stehen {audits} Audits für {auditors} an, Zeit ist aber nur für {room}. Andere Monate könnten helfen; ein Plan wurde nicht gefunden.',
  'audit-programme.unowned':
    'Hierfür sind keine Verantwortlichen bekannt, also bestätigen Sie bitte selbst, dass die Auditoren unabhängig sind: {areas}.',
  'audit-programme.nobody-audits':
    'Kein Auditor ist bekannt: nennen Sie welche, oder geben Sie jemandem die Rolle des internen Auditors. Wer auditiert, bleibt offen.',
  'audit-programme.competence-unknown':
    'Ob die Auditoren kompetent sind, ist hier nicht zu erkennen: bitte sehen Sie ihre Nachweise an (7.2).',
  'audit-programme.competence-not-shown':
    'Nichts in „{sheet}“ zeigt, dass sie auditieren können (7.2), also bekommen sie keines: {auditors}.',
};
