import type { RuleText } from '../rule.ts';
import type { AuditRuleId } from '../rule-ids/audit.ts';

/** English words of the rules about the audit programme and audit findings. */
export const EN_AUDIT: Readonly<Record<AuditRuleId, RuleText>> = {
  'audit-area-uncovered': {
    title: 'Everything is audited within three years',
    message: 'No internal audit of the last or the next three years names: {names}.',
    variants: {
      undecided:
        'No internal audit names {names}, and no Statement of Applicability is here to say whether controls of theirs apply.',
      unclear:
        'No internal audit names: {names}. Audits that name no clause, control or process may cover some of it: {unclear}.',
    },
    expected:
      'An audit, done or planned, for each process, each clause and each group of controls.',
    reason:
      'The programme has to cover the whole ISMS, and certification bodies check that it does.',
  },
  'audit-interval-exceeded': {
    title: 'Areas are audited as often as their risk asks for',
    message:
      '“{area}” was last audited on {last}; its next audit was due on {due}: {interval} months at {risk} risk.',
    variants: {
      late: 'The next audit of “{area}” is planned for {planned}, but due on {due}: {interval} months at {risk} risk.',
      unplanned:
        'No next audit of “{area}” is planned; it is due on {due}: {interval} months at {risk} risk.',
    },
    expected: 'An audit within 12 months at high risk, 18 at medium and 36 at low risk.',
    reason: 'The programme has to consider how important the processes are.',
  },
  'audit-auditor-not-independent': {
    title: 'Nobody audits their own work',
    message: '{person} audits “{area}” and owns it.',
    variants: {
      process: '{person} audits “{area}” and owns the process “{process}”.',
      role: '{person} audits “{area}”, for which “{role}” is responsible, who is {person} as well.',
      controls: '{person} audits “{area}” and owns controls that belong to it: {controls}.',
    },
    expected: 'An auditor who has no part in what is audited.',
    reason: 'Auditors have to be objective and impartial.',
  },
  'audit-auditor-not-competent': {
    title: 'Auditors are known to be competent',
    message: '{person} audits “{area}”, but “{sheet}” shows no competence of theirs in auditing.',
    expected: 'A row for the auditor: what an auditor needs to know, and the evidence for it.',
    reason: 'The results of an audit are worth as much as its auditor is able to see.',
  },
  'audit-report-missing': {
    title: 'Every audit that was done has a report',
    message: 'The audit of “{area}” was done on {done} and has no report.',
    variants: {
      'no-column': '“{sheet}” has no column for reports; audits that were done: {count}.',
    },
    expected: 'The report, or where it is.',
    reason: 'Results of audits are documented information that must be kept.',
  },
  'audit-overdue': {
    title: 'Audits are held when they are planned',
    message: 'The audit of “{area}” was planned for {planned} and is not done.',
    expected: 'The day on which it was done, or a new date.',
    reason: 'A programme that is not carried out is no programme.',
  },
  'audit-incomplete': {
    title: 'Every audit has an area, an auditor, criteria, a scope and a date',
    message: 'Nothing stands in “{column}” for the audit “{name}”.',
    variants: { 'no-column': '“{sheet}” has no column “{column}”; audits that need it: {count}.' },
    expected: 'What is audited, by whom, against what, how far, and when.',
    reason: 'The standard asks for criteria and scope of each audit, and for a plan.',
  },
  'finding-without-action': {
    title: 'Every nonconformity of an audit has an action',
    message: 'Nothing is planned about the nonconformity “{name}”.',
    variants: {
      owner: 'Nobody owns the action for the nonconformity “{name}”.',
      due: 'The action for the nonconformity “{name}” has no date.',
      'no-column': '“{sheet}” has no column “{column}”; nonconformities that need it: {count}.',
    },
    expected: 'An action with owner and date, or the nonconformity that deals with it.',
    reason: 'Every nonconformity has to be corrected, its cause removed, and that in time.',
  },
  'finding-overdue': {
    title: 'Actions for nonconformities of audits are done in time',
    message: 'The action for the nonconformity “{name}” was due on {due}.',
    expected: 'The action done, or a new date.',
    reason: 'The next audit begins with the open findings of the last one.',
  },
  'finding-incomplete': {
    title: 'Every finding has a requirement, a grade, words and evidence',
    message: 'Nothing stands in “{column}” for the finding “{name}”.',
    variants: {
      'no-column': '“{sheet}” has no column “{column}”; findings that need it: {count}.',
    },
    expected: 'The requirement, the grade, what was found, and what shows it.',
    reason: 'A finding without evidence or requirement is an opinion.',
  },
  'finding-audit-unknown': {
    title: 'Every finding belongs to an audit of the programme',
    message: 'No audit programme of this workbook has {audit}, of which “{name}” is a finding.',
    variants: { blank: 'Nothing says which audit found “{name}”.' },
    expected: 'The id of the audit as the programme writes it.',
    reason: 'From its audit one gets to the report, the criteria and the auditor.',
  },
};
