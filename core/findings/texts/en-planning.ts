import type { RuleText } from '../rule.ts';
import type { PlanningRuleId } from '../rule-ids/planning.ts';

/** English words of the rules about clauses 4 to 6. */
export const EN_PLANNING: Readonly<Record<PlanningRuleId, RuleText>> = {
  'context-issue-missing': {
    title: 'Every row of the context names its issue',
    message: 'Row {row} of the context names no issue.',
    expected: 'One sentence about what helps or hinders information security.',
    reason: 'Effects and owners without an issue show no understanding of the context.',
  },
  'context-side-missing': {
    title: 'Internal and external issues are determined',
    message: 'Nothing says whether the issue “{name}” is internal or external.',
    variants: {
      'no-column': 'Nothing in “{sheet}” says which issues are internal and which are external.',
      internal: 'No issue in “{sheet}” is internal.',
      external: 'No issue in “{sheet}” is external.',
    },
    expected: 'Issues of both sorts, each marked as internal or external.',
    reason: 'The standard asks for both; a list with one side is only half of the context.',
  },
  'context-climate-missing': {
    title: 'Climate change is determined as relevant or not',
    message: 'No issue in “{sheet}” is about climate change.',
    variants: { reason: 'The issue “{name}” does not say whether and why climate change matters.' },
    expected: 'A row about climate change that says whether it is relevant, and why.',
    reason: 'Since the amendment of 2024 auditors ask whether climate change was considered.',
  },
  'context-review-overdue': {
    title: 'Issues are reviewed at least once a year',
    message: 'The review of the issue “{name}” was due on {due}.',
    expected: 'A review within the last twelve months and by its planned date.',
    reason: 'The context changes; an old list shows that nobody watches it.',
  },
  'party-decision-missing': {
    title: 'Every interested party has a requirement and a decision',
    message: 'Nothing stands in “{column}” for “{name}”.',
    variants: {
      'no-column': '“{sheet}” has no column “{column}”, which {count} {count|row needs|rows need}.',
    },
    expected: 'The party, what it requires, and whether the ISMS addresses it.',
    reason: 'It must be determined which requirements are addressed through the ISMS.',
  },
  'party-climate-missing': {
    title: 'Requirements about climate change are considered',
    message: 'No requirement in “{sheet}” is about climate change.',
    expected: 'A row that says which party asks for it, or that none does.',
    reason: 'The amendment of 2024 reminds that interested parties can have such requirements.',
  },
  'scope-boundary-missing': {
    title: 'The scope is stated, with every kind of boundary',
    message: 'The scope in “{sheet}” says nothing about {boundary}.',
    variants: {
      statement: '“{sheet}” has no statement of the scope.',
      kind: 'Row {row} does not say which kind of boundary it is about.',
      what: 'Row {row} does not say what is in or out of scope.',
      decision: 'Nothing says whether “{name}” is in or out of scope.',
    },
    expected: 'The statement, and sites, networks, people, processes and interfaces in or out.',
    reason: 'Without clear boundaries nobody can tell what the certificate is about.',
  },
  'scope-exclusion-unexplained': {
    title: 'Whatever is out of scope has a reason',
    message: '“{name}” is out of scope without a reason.',
    variants: {
      'no-column':
        '“{sheet}” has no column for reasons, and {count} {count|thing is|things are} out.',
    },
    expected: 'Why it may be left out without harm to what is in scope.',
    reason: 'Auditors look at exclusions first; an unexplained one looks like a gap.',
  },
  'policy-commitment-missing': {
    title: 'The policy holds every commitment',
    message: 'No policy in “{sheet}” is marked for “{column}”.',
    variants: { 'no-column': '“{sheet}” does not show the part of the policy: {column}.' },
    expected:
      'Objectives or the way to set them, and commitments to requirements and to improvement.',
    reason: 'These are the parts that a policy must have, and auditors read it for them.',
  },
  'policy-approval-missing': {
    title: 'Policies are approved by top management',
    message: 'Nothing stands in “{column}” for “{name}”.',
    variants: {
      'no-column':
        '“{sheet}” has no column “{column}”, which {count} {count|policy needs|policies need}.',
      management: '“{name}” is approved by {person}, whose roles are not those of top management.',
    },
    expected: 'The name of the person of top management who approved it, and the day.',
    reason: 'Top management must establish the policy; an approval shows that it did.',
  },
  'policy-review-overdue': {
    title: 'Policies are reviewed at least once a year',
    message: 'The review of “{name}” was due on {due}.',
    expected: 'A review within the last twelve months and by its planned date.',
    reason: 'Policies must stay suitable, which only regular reviews can show.',
  },
  'role-person-missing': {
    title: 'Every role has a name and a person',
    message: 'Nothing stands in “{column}” for “{name}”.',
    variants: {
      'no-column':
        '“{sheet}” has no column “{column}”, which {count} {count|role needs|roles need}.',
    },
    expected: 'The role, and who has it.',
    reason: 'Responsibilities must be assigned, which means to somebody.',
  },
  'role-management-reporting-missing': {
    title: 'Somebody reports on the ISMS to top management',
    message: 'No role in “{sheet}” has the responsibility to report on the ISMS.',
    expected: 'A role with the responsibility to report on the ISMS to top management.',
    reason: 'The standard asks for exactly this responsibility to be assigned.',
  },
  'role-auditor-not-independent': {
    title: 'Whoever runs the ISMS does not audit it',
    message: '{person} is “{auditor}” and “{name}” as well.',
    expected: 'Another person as internal auditor.',
    reason: 'Nobody can audit their own work objectively.',
  },
  'objective-not-measurable': {
    title: 'Objectives can be measured',
    message: 'Nothing stands in “{column}” for “{name}”.',
    variants: {
      'no-column':
        '“{sheet}” has no column “{column}”, which {count} {count|objective needs|objectives need}.',
    },
    expected: 'The objective, what is measured, and the value to reach.',
    reason: 'Objectives must be measurable where practicable, or nobody knows when they are met.',
  },
  'objective-plan-missing': {
    title: 'Every objective has a plan',
    message: 'The plan of “{name}” lacks “{column}”.',
    variants: {
      'no-column':
        '“{sheet}” has no column “{column}”, which {count} {count|objective needs|objectives need}.',
    },
    expected: 'What is done, with which resources, by whom, until when, and how it is assessed.',
    reason: 'The standard lists these answers for the planning of every objective.',
  },
  'objective-result-missing': {
    title: 'Objectives that are due have a result',
    message: '“{name}” was due on {due} and has no result.',
    variants: {
      'no-column':
        '“{sheet}” has no column for results, and {count} {count|objective is|objectives are} due.',
    },
    expected: 'What was reached, even where it is not the target.',
    reason:
      'Objectives must be monitored, and their results are an input of the management review.',
  },
  'roadmap-step-missing': {
    title: 'The roadmap has all ten steps',
    message: 'The roadmap “{sheet}” lacks these steps: {steps}.',
    expected: 'All ten steps; those that are done stay in the list.',
    reason: 'A step that is not planned is found missing when the certification audit is near.',
  },
  'roadmap-order': {
    title: 'The steps are planned and done in order',
    message: '“{name}” is done, but “{earlier}” before it is not.',
    variants: { due: '“{name}” is due on {due}, before “{earlier}” on {earlierDue}.' },
    expected: 'Each step after the one that it builds on.',
    reason: 'Each step uses the results of the steps before it.',
  },
  'roadmap-overdue': {
    title: 'Steps are done in time',
    message: 'The step “{name}” was due on {due}.',
    expected: 'The step done, or a new date.',
    reason: 'Late steps move the certification audit.',
  },
};
