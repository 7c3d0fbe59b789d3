/** What planning audits tells. */
export const EN_AUDIT_PROGRAMME = {
  'audit-programme.added':
    '{sheet}: {audits} {audits|audit|audits} of {areas} {areas|area|areas} added.',
  'audit-programme.new':
    'A new audit programme with {audits} {audits|audit|audits} of {areas} {areas|area|areas}.',
  'audit-programme.covered': 'The programme covers the next three years.',
  'audit-programme.wrong-intervals':
    'Intervals are three whole numbers of months, such as “12, 18, 36”.',
  'audit-programme.without-auditor': '{area}: {why}',
  'audit-programme.no-auditor': 'No auditor is known.',
  'audit-programme.no-competent-auditor': 'No auditor is competent for it.',
  'audit-programme.no-independent-auditor':
    'Every competent auditor owns it or works in it: somebody else has to audit it.',
  'audit-programme.no-room':
    '{audits} audits compete for {auditors} from {from} to {to}, who have room for {room}.',
  'audit-programme.no-room-found':
    '{audits} audits compete for {auditors} from {from} to {to}, who have room for {room}. Other months may help; no plan was found.',
  'audit-programme.no-room-in-month':
    '{audits} audits compete for {auditors} in {from}, who have room for {room}.',
  'audit-programme.no-room-found-in-month':
    '{audits} audits compete for {auditors} in {from}, who have room for {room}. Other months may help; no plan was found.',
  'audit-programme.unowned':
    'Nobody is known to own these, so independence is yours to confirm: {areas}.',
  'audit-programme.nobody-audits':
    'No auditor is known: name them, or give the role of internal auditor to somebody. Auditors stay open.',
  'audit-programme.competence-unknown':
    'Whether the auditors are competent is not known from here: see their records (7.2).',
  'audit-programme.competence-not-shown':
    'Nothing in “{sheet}” shows that they can audit (7.2), so none goes to: {auditors}.',
} as const;
