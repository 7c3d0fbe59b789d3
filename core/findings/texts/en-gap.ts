import type { RuleText } from '../rule.ts';
import type { GapRuleId } from '../rule-ids/gap.ts';

/** English words of the rules about gap assessments. */
export const EN_GAP: Readonly<Record<GapRuleId, RuleText>> = {
  'gap-requirement-missing': {
    title: 'The assessment covers clauses 4 to 10',
    message: '“{sheet}” leaves out {count} of the subclauses: {missing}.',
    expected: 'A row for each subclause; every one of them applies.',
    reason: 'What was never looked at can not be claimed to conform.',
  },
  'gap-clause-not-applicable': {
    title: 'No clause is excluded',
    message: '{requirement} is marked as not applicable.',
    expected: 'A status: only controls of Annex A can be excluded.',
    reason: 'An organization that excludes any of the clauses 4 to 10 can not claim conformity.',
  },
  'gap-status-missing': {
    title: 'Every requirement has a status',
    message: 'Nothing says how far {requirement} is met.',
    variants: {
      'no-column': 'The assessment “{sheet}” has no column for the status.',
      many: '{count} requirements have no status yet; {requirement} is the first of them.',
    },
    expected: 'Met, partly met, planned or not met.',
    reason: 'A blank is neither done nor missing: nobody has looked.',
  },
  'gap-evidence-missing': {
    title: 'What is met can be shown',
    message: '{requirement} is said to be met, and nothing shows it.',
    variants: { 'no-column': 'The assessment “{sheet}” has no column for evidence.' },
    expected: 'A document, a record or a place that an auditor can look at.',
    reason: 'An auditor believes what can be seen.',
  },
  'gap-action-missing': {
    title: 'Every gap has an action with an owner and a date',
    message: '{requirement} is not met, and no action closes the gap.',
    variants: {
      'no-column': 'The assessment “{sheet}” has no column for actions.',
      owner: 'Nobody is responsible for closing the gap in {requirement}.',
      due: 'The action for {requirement} has no date.',
    },
    expected: 'What will be done, by whom and by when.',
    reason: 'A gap that nobody works on is still there at the audit.',
  },
  'gap-action-overdue': {
    title: 'Gaps are closed in time',
    message: 'The gap in {requirement} was to be closed by {due} and is still open.',
    expected: 'The gap closed, or a new date that its owner agreed to.',
    reason: 'Overdue actions are the first thing that an auditor asks about.',
  },
};
