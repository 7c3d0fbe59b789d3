import type { RuleText } from '../rule.ts';
import type { RiskRuleId } from '../rule-ids/risk.ts';

type TreatmentRuleId = Extract<RiskRuleId, `treatment-${string}`>;

/** English words of the rules about the risk treatment plan. */
export const EN_TREATMENT: Readonly<Record<TreatmentRuleId, RuleText>> = {
  'treatment-action-missing': {
    title: 'Every treated risk has an action',
    message: 'Risk {risk} is to be treated, but no action says how.',
    expected: 'An action with an owner and a date.',
    reason: 'A decision that nobody is asked to carry out changes nothing.',
  },
  'treatment-owner-missing': {
    title: 'Every action has an owner',
    message: 'Nobody is responsible for “{action}”.',
    variants: { 'no-column': 'The treatment plan “{sheet}” has no column for owners.' },
    expected: 'The person who carries the action out.',
    reason: 'A plan must say who is responsible.',
  },
  'treatment-due-missing': {
    title: 'Every action has a date',
    message: '“{action}” has no date by which it is done.',
    variants: { 'no-column': 'The treatment plan “{sheet}” has no column for due dates.' },
    expected: 'The day by which the action is done.',
    reason: 'A plan must say when it will be completed.',
  },
  'treatment-status-missing': {
    title: 'Every action has a status',
    message: 'Nothing says how far “{action}” is.',
    variants: { 'no-column': 'The treatment plan “{sheet}” has no column for the status.' },
    expected: 'Open, in progress, done or cancelled.',
    reason: 'An auditor must be able to verify how far each action is.',
  },
  'treatment-overdue': {
    title: 'Actions are done in time',
    message: '“{action}” was due on {due} and is not done.',
    expected: 'The action done, or a new date that its owner agreed to.',
    reason: 'Overdue actions leave risks open that were to be treated.',
  },
  'treatment-approval-missing': {
    title: 'The treatment plan is approved',
    message: 'The approval of “{action}” is missing.',
    variants: { 'no-column': 'The treatment plan “{sheet}” has no column for approvals.' },
    expected: 'The name or date of the approval by the risk owner, and by top management.',
    reason: 'The risk owners must approve the treatment plan and the residual risks.',
  },
  'treatment-description-missing': {
    title: 'Every row of the plan says what will be done',
    message: '{name}: the plan does not say what will be done.',
    variants: { 'no-column': 'The treatment plan “{sheet}” has no column for actions.' },
    expected: 'The action, in words that its owner can act on.',
    reason: 'A row with a date and no action can never be finished.',
  },
  'treatment-risk-unknown': {
    title: 'Every action treats a risk of the register',
    message: '“{action}” treats {risk}, which the risk register does not have.',
    expected: 'The id of a risk of the register.',
    reason: 'An action for a risk that nobody assessed has no reason that an auditor can follow.',
  },
  'treatment-control-unknown': {
    title: 'The controls of actions exist',
    message: '“{action}” names {control}, which is no control of Annex A.',
    expected: 'A control of ISO 27001:2022 (A.5.1 to A.8.34) or an id of your own.',
    reason: 'A wrong number hides which control the action implements.',
  },
};
