import type { RuleText } from '../rule.ts';
import type { ImprovementRuleId } from '../rule-ids/improvement.ts';

/** English words of the rules about management review, nonconformities and incidents. */
export const EN_IMPROVEMENT: Readonly<Record<ImprovementRuleId, RuleText>> = {
  'review-input-missing': {
    title: 'Management reviews look at every required topic within a year',
    message: 'No management review of the last twelve months looked at: {inputs}.',
    expected: 'Each topic in one of the meetings of the last twelve months.',
    reason: 'The standard lists the inputs of a management review, and auditors tick them off.',
  },
  'review-action-overdue': {
    title: 'Decisions of management reviews are carried out in time',
    message: '“{name}” was due on {due}.',
    expected: 'The action done, or a new date that management agreed to.',
    reason: 'Open actions of earlier reviews are the first topic of the next one.',
  },
  'review-interval-exceeded': {
    title: 'Management reviews the ISMS at least once a year',
    message: 'The last management review was on {last}; the next was due on {due}.',
    expected: 'A review within the last twelve months.',
    reason: 'Reviews take place at planned intervals; certification expects one each year.',
  },
  'nonconformity-incomplete': {
    title: 'Every nonconformity says what happened, what was done, by whom and until when',
    message: '“{name}” has nothing under “{column}”.',
    variants: {
      'no-column': '“{sheet}” has no column “{column}”; rows that need it: {count}.',
    },
    expected: 'The correction, the corrective action, its owner and its date.',
    reason: 'A nonconformity without them is noticed, and not dealt with.',
  },
  'nonconformity-root-cause-missing': {
    title: 'Nonconformities of medium and high risk have a root cause',
    message: 'Nothing says why this happened: “{name}”, whose risk is {risk}.',
    variants: {
      unknown: 'Nothing says why this happened, or how high its risk is: “{name}”.',
      'no-column':
        '“{sheet}” has no column for root causes; nonconformities that need one: {count}.',
      'no-column-unknown':
        '“{sheet}” has no column for root causes, and nothing says which nonconformities need one.',
    },
    expected: 'The root cause, or the answers to the question why, one below the other.',
    reason: 'Corrective action removes a cause, so the cause must be known.',
  },
  'nonconformity-effectiveness-missing': {
    title: 'The effect of corrective actions is reviewed before they are closed',
    message: '“{name}” is closed, and nothing says whether the action worked.',
    variants: {
      'no-column':
        '“{sheet}” has no column for effectiveness; nonconformities that are closed: {count}.',
    },
    expected: 'Whether the action worked, and how that was seen.',
    reason: 'The standard asks to review the effectiveness of every corrective action.',
  },
  'nonconformity-overdue': {
    title: 'Corrective actions are done in time',
    message: 'The action for “{name}” was due on {due}.',
    expected: 'The nonconformity closed, or a new date.',
    reason: 'A nonconformity that stays open is the first that an auditor asks about.',
  },
  'incident-incomplete': {
    title: 'Every incident says when, what, and what it did to information',
    message: '“{name}” has nothing under “{column}”.',
    variants: {
      'no-column': '“{sheet}” has no column “{column}”; rows that need it: {count}.',
    },
    expected:
      'The date, what happened, and the effect on confidentiality, integrity or availability.',
    reason: 'Without them nobody can learn from the incident or judge its risks anew.',
  },
  'incident-reference-unknown': {
    title: 'Risks and nonconformities that an incident names are there',
    message: 'No register of this workbook has {ids}.',
    expected: 'The id of a risk or nonconformity as its register writes it.',
    reason: 'An incident shows that a risk has to be assessed anew; the link must lead there.',
  },
  'incident-lessons-missing': {
    title: 'Something is learned from every incident',
    message: '“{name}” is closed without lessons.',
    variants: {
      open: '“{name}” happened on {date}, and no lessons are recorded so far.',
      'no-column': '“{sheet}” has no column for lessons; incidents that are closed: {count}.',
    },
    expected: 'What was learned, even where nothing has to change.',
    reason: 'Knowledge from incidents has to strengthen the controls (A.5.27).',
  },
};
