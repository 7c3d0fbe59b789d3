import type { RuleText } from '../rule.ts';
import type { SoaRuleId } from '../rule-ids/soa.ts';

/** English words of the rules over a Statement of Applicability. */
export const EN_SOA: Readonly<Record<SoaRuleId, RuleText>> = {
  'soa-control-missing': {
    title: 'The statement has every control of Annex A',
    message: 'Missing from the Statement of Applicability: {controls}.',
    expected: 'A row for each of the 93 controls, here for {controls}.',
    reason: 'Leaving a control out without saying so looks like it was overlooked.',
  },
  'soa-control-duplicate': {
    title: 'Every control stands in the statement once',
    message: '{control} stands here and already in {first}.',
    expected: 'One row for {control}, with one decision.',
    reason: 'Two rows can say different things, and nobody knows which one holds.',
  },
  'soa-control-unknown': {
    title: 'Every control number exists',
    message: '“{control}” is no control of Annex A and no id of your own.',
    expected: 'A control of ISO 27001:2022 (A.5.1 to A.8.34) or an id of your own such as “C-01”.',
    reason: 'A wrong number hides which control was decided on.',
  },
  'soa-edition-2013': {
    title: 'The statement follows the edition of 2022',
    message: 'This statement lists {count} {count|control|controls} of ISO 27001:2013.',
    expected: 'The 93 controls of ISO 27001:2022 Annex A.',
    reason: 'Certificates on the edition of 2013 have expired; audits are against 2022.',
  },
  'soa-applicability-missing': {
    title: 'Every control is decided on',
    message: '{control}: nothing says whether it applies.',
    variants: {
      'no-column': '“{sheet}” has no column that says whether controls apply.',
      'not-started': 'The statement is not started: none of its {count} controls is decided.',
    },
    expected: 'Yes or no.',
    reason: 'An open decision means that the treatment of risks is not finished.',
  },
  'soa-justification-missing': {
    title: 'Every decision has a justification',
    message: '{control}: the decision has no justification.',
    variants: { 'no-column': '“{sheet}” has no column for justifications.' },
    expected: 'Why the control is needed, or why it is not.',
    reason: 'The standard asks for reasons for including and for excluding controls.',
  },
  'soa-justification-placeholder': {
    title: 'Justifications say why',
    message: '{control}: “{text}” gives no reason.',
    expected: 'The risk, law, contract or business need behind the decision, in a few words.',
    reason: 'A filled cell without a reason is treated like an empty one.',
  },
  'soa-justification-repeated': {
    title: 'Justifications are about their control',
    message: 'The same justification stands on {count} rows ({cells}): “{text}”.',
    expected: 'A reason for each control, such as the risks that it treats.',
    reason: 'One sentence for many controls suggests that nobody looked at each of them.',
  },
  'soa-status-missing': {
    title: 'Every applicable control has an implementation status',
    message: '{control}: it applies, and nothing says whether it is implemented.',
    variants: { 'no-column': '“{sheet}” has no column for the implementation status.' },
    expected: 'Implemented, partly, planned or not implemented.',
    reason: 'The statement has to say of each necessary control whether it is implemented.',
  },
  'soa-excluded-but-relied-on': {
    title: 'No excluded control treats a risk',
    message: '{control} is excluded, but these risks rely on it: {risks}.',
    expected: '{control} as applicable, or another control for these risks.',
    reason: 'A risk whose treatment does not apply is an untreated risk.',
  },
  'soa-included-without-risk': {
    title: 'Controls included because of a risk are named by one',
    message: '{control} is included because of a risk, but no risk names it.',
    expected: 'A risk that names {control}, or another reason for it.',
    reason: 'Auditors follow the thread from the statement back to the risk.',
  },
  'soa-risk-control-absent': {
    title: 'Every control that a risk names stands in the statement',
    message: '{control} is not in the Statement of Applicability; named by: {risks}.',
    expected: 'A row for {control}.',
    reason: 'All necessary controls belong in the statement.',
  },
  'soa-not-implemented-without-action': {
    title: 'What is not implemented is planned',
    message:
      '{control} applies and is “{status}”, but no action with an owner and a date covers it.',
    expected: 'An action for {control} in the treatment plan, with an owner and a due date.',
    reason: 'A necessary control without a plan stays a promise.',
  },
  'soa-reference-missing': {
    title: 'Implemented controls name something to look at',
    message: '{control} is implemented, and nothing here shows where.',
    variants: { 'no-column': '“{sheet}” has no column for policies, procedures or records.' },
    expected: 'A policy, procedure or record that an auditor can open.',
    reason: 'References save the time of everyone who checks the statement.',
  },
  'soa-approval-missing': {
    title: 'The statement has a version, a date and an approval',
    message: 'Not found around the statement: {missing}.',
    expected: 'A version, a date and who approved it, above or below the table.',
    reason:
      'Documented information has to be approved, and an auditor asks for the current version.',
  },
};
