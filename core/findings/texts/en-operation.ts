import type { RuleText } from '../rule.ts';
import type { OperationRuleId } from '../rule-ids/operation.ts';

const NOTHING_UNDER = '“{name}” has nothing under “{column}”.';
const NO_COLUMN = '“{sheet}” has no column “{column}”; rows that need it: {count}.';

/** English words of the rules about clauses 7 to 9.1. */
export const EN_OPERATION: Readonly<Record<OperationRuleId, RuleText>> = {
  'competence-evidence-missing': {
    title: 'Competence is shown, and gaps have an action',
    message: 'Nothing shows the competence of {name}.',
    variants: {
      'no-column': '“{sheet}” has no column for evidence.',
      person: 'Nothing says whose competence this is: {name}.',
      required: 'Nothing says what {name} must know.',
      action: '{name} lacks something, and nothing says how that will be closed.',
      overdue: 'What closes the gap of {name} was due on {due}, and the gap is still there.',
    },
    expected: 'Who, what the work needs, and a certificate, a record or an action.',
    reason: 'The standard asks for documented evidence of competence.',
  },
  'awareness-topic-missing': {
    title: 'All people are made aware of all three topics within a year',
    message: 'In the last year nothing was said about: {topics}.',
    variants: {
      blank: 'This session does not say whom it reaches, what it is about, or when it was.',
      audience: 'The last session for “{audience}” was on {held}, more than a year ago.',
    },
    expected:
      'For everybody: the policy, one’s own contribution, and what follows from not conforming.',
    reason: 'An auditor asks staff about just these three.',
  },
  'communication-incomplete': {
    title: 'Communication says what, when, with whom and how',
    message: NOTHING_UNDER,
    variants: { 'no-column': NO_COLUMN },
    expected: 'All four answers.',
    reason: 'The standard lists the four, and a plan with holes is not carried out.',
  },
  'document-incomplete': {
    title: 'Documents have a title, an owner and an approval',
    message: NOTHING_UNDER,
    variants: { 'no-column': NO_COLUMN },
    expected: 'The title, who keeps it up to date, and the day it was approved.',
    reason: 'Documents must be identified, reviewed and approved.',
  },
  'document-review-overdue': {
    title: 'Documents are reviewed in time',
    message: 'The review of “{name}” was due on {due}.',
    variants: {
      blank: 'Nobody has planned the next review of “{name}”.',
      'no-column': '“{sheet}” has no column for the next review.',
    },
    expected: 'A review, and the day of the next one.',
    reason: 'What nobody reviews stops being true without anybody noticing.',
  },
  'document-mandatory-missing': {
    title: 'The documents that the standard asks for are listed',
    message: 'The list leaves out: {documents}.',
    expected: 'A line for each, or the name under which it goes here.',
    reason: 'The standard asks for them by name, and an auditor starts with them.',
  },
  'process-owner-missing': {
    title: 'Every process has an owner',
    message: NOTHING_UNDER,
    variants: { 'no-column': NO_COLUMN },
    expected: 'The process and the person who answers for it.',
    reason: 'A process that nobody owns is not controlled.',
  },
  'process-without-risk': {
    title: 'Every process has a risk',
    message: 'The process “{process}” names no risk, and no risk names it.',
    expected: 'At least one risk for each process, even if it is a low one.',
    reason: 'Going through the processes one by one is what makes an assessment systematic.',
  },
  'supplier-assessment-overdue': {
    title: 'Suppliers on whom much depends are assessed in time',
    message: 'The next assessment of “{name}” was due on {due}.',
    variants: {
      name: 'Nothing says which supplier this is: {name}.',
      never: 'Much depends on “{name}”, and nothing says that it was assessed.',
      old: 'Much depends on “{name}”, and the last assessment was on {last}.',
      'no-column': '“{sheet}” has suppliers on whom much depends, and no column for assessments.',
    },
    expected: 'An assessment within the last year, and the day of the next one.',
    reason: 'Suppliers have to be monitored and reviewed regularly.',
  },
  'metric-incomplete': {
    title: 'Measurements say what, how, when and who',
    message: NOTHING_UNDER,
    variants: { 'no-column': NO_COLUMN },
    expected: 'All four answers.',
    reason: 'The standard lists them; without them results can not be compared.',
  },
  'metric-escalation-missing': {
    title: 'Results beyond their threshold lead to something',
    message: '“{name}” is {result} and should be {threshold}; nothing says what was done.',
    variants: {
      over: '“{name}” is {result}, above its threshold of {threshold}; nothing says what was done. Where more is better, write “>=” before the threshold.',
      'no-column':
        '“{sheet}” has no column for escalation; results that do not keep their threshold: {count}.',
    },
    expected: 'What was done about it, or who was told.',
    reason: 'Measuring serves to act on what is found.',
  },
};
