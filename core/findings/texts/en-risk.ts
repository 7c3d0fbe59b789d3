import type { RuleText } from '../rule.ts';
import type { AnywhereRuleId } from '../rule-ids/anywhere.ts';
import type { RiskRuleId } from '../rule-ids/risk.ts';
import { EN_TREATMENT } from './en-treatment.ts';

/** English words of the rules about risks, assets, criteria, treatment and any register. */
export const EN_RISK: Readonly<Record<RiskRuleId | AnywhereRuleId, RuleText>> = {
  'risk-id-missing': {
    title: 'Every risk has an id',
    message: 'The risk in row {row} has no id.',
    variants: { 'no-column': 'The risk register “{sheet}” has no column for ids.' },
    expected: 'An id that no other risk has.',
    reason: 'Without an id nobody can follow a risk from its assessment to its treatment.',
  },
  'risk-id-duplicate': {
    title: 'No two risks have the same id',
    message: 'The id {risk} stands in row {first} already.',
    expected: 'An id of its own; {suggestion} is free.',
    reason: 'Actions and approvals that name a shared id could belong to either risk.',
  },
  'risk-owner-missing': {
    title: 'Every risk has an owner',
    message: 'Risk {risk} has no owner.',
    variants: { 'no-column': 'The risk register “{sheet}” has no column for risk owners.' },
    expected: 'The person who answers for the risk and may approve its treatment.',
    reason:
      'Owners must be identified for all risks, since they approve treatment and residual risk.',
  },
  'risk-not-assessed': {
    title: 'Every risk is assessed',
    message: 'Risk {risk} is not assessed: nothing stands in {missing}.',
    variants: {
      'no-column':
        'The risk register “{sheet}” has no column for likelihood, consequence, score or level.',
    },
    expected: 'A likelihood and a consequence for each risk.',
    reason: 'A risk that was never assessed cannot be compared with the criteria.',
  },
  'risk-off-scale': {
    title: 'Ratings are on the scale',
    message: 'Risk {risk} is rated “{value}”, which the scale does not have.',
    expected: 'A step of the scale: {scale}.',
    reason: 'Ratings off the scale give results that nobody can compare or repeat.',
  },
  'risk-score-mismatch': {
    title: 'Scores agree with the ratings',
    message: 'Risk {risk} has the score {score}, but its ratings make {expected}.',
    expected: 'The score {expected}.',
    reason:
      'A score that no longer belongs to its ratings shows that the assessment is not consistent.',
  },
  'risk-level-mismatch': {
    title: 'Levels agree with the scores',
    message: 'Risk {risk} has the level “{level}”, but by the criteria it is “{expected}”.',
    expected: 'The level “{expected}”.',
    reason: 'Levels decide about treatment; a wrong one hides a risk or wastes effort.',
  },
  'risk-untreated': {
    title: 'Every risk above the acceptance level is decided upon',
    message:
      'Risk {risk} ({height}) is above what is accepted ({limit}), and no treatment is chosen.',
    variants: {
      'no-column':
        '{count} {count|risk is|risks are} above what is accepted ({limit}), {risk} for one, and the register has no column for treatment.',
    },
    expected: 'A treatment option, or an acceptance that is approved.',
    reason: 'An option must be chosen for every risk that the acceptance criteria do not cover.',
  },
  'risk-acceptance-unapproved': {
    title: 'Risks accepted above the acceptance level are approved',
    message:
      'Risk {risk} ({height}) is accepted although it is above the acceptance level ({limit}), and nobody is named who accepted it.',
    variants: {
      'no-column':
        '{count} accepted {count|risk is|risks are} above the acceptance level ({limit}), {risk} for one, and the register has no column for who accepted {count|it|them}.',
    },
    expected: 'The name of the person of top management who accepted the risk.',
    reason: 'Whoever accepts more than the criteria allow must have the authority and stand by it.',
  },
  'risk-acceptance-expired': {
    title: 'Acceptances are still valid',
    message: 'The acceptance of risk {risk} ended on {until}.',
    expected: 'A new decision about the risk.',
    reason: 'After its end an acceptance counts no more, and the risk is without a decision.',
  },
  'risk-control-missing': {
    title: 'Every treated risk names a control',
    message: 'Risk {risk} is to be treated ({treatment}), but names no control.',
    expected: 'At least one control that brings the treatment about.',
    reason: 'All controls that the treatment needs must be determined and compared with Annex A.',
  },
  'risk-control-unknown': {
    title: 'Controls exist',
    message: 'Risk {risk} names {control}, which Annex A does not have.',
    expected: 'A control of Annex A (2022), or of your own with an id of its own.',
    reason:
      'A control that does not exist cannot treat a risk, nor stand in the Statement of Applicability.',
  },
  'risk-control-2013': {
    title: 'Controls are those of the 2022 edition',
    message: 'Risk {risk} names {control} of the 2013 edition.',
    expected: 'The controls of 2022: {successors}.',
    reason:
      'The certificate is for the 2022 edition, and its Statement of Applicability has other numbers.',
  },
  'risk-residual-above-inherent': {
    title: 'Treatment does not raise a risk',
    message:
      'The residual risk of {risk} ({residual}) is above the risk before treatment ({inherent}).',
    expected: 'A residual risk that is not above the risk before treatment.',
    reason: 'Either one of both assessments is wrong, or the treatment makes things worse.',
  },
  'risk-residual-lowered-without-control': {
    title: 'A lower residual risk has a control',
    message:
      'The residual risk of {risk} ({residual}) is below the risk before treatment ({inherent}), but no control is named that lowers it.',
    expected: 'The control that lowers the risk, or a residual risk that is as high as before.',
    reason: 'A risk only sinks through something that is done about it.',
  },
  'risk-residual-unapproved': {
    title: 'Residual risks above the acceptance level are approved',
    message:
      'The residual risk of {risk} ({height}) is above the acceptance level ({limit}), and nobody is named who accepted it.',
    variants: {
      'no-column':
        '{count} residual {count|risk is|risks are} above the acceptance level ({limit}), {risk} for one, and the register has no column for who accepted {count|it|them}.',
    },
    expected: 'The name of who accepted the residual risk.',
    reason:
      'Risk owners must accept the residual risks, and above the criteria that takes authority.',
  },
  'risk-review-overdue': {
    title: 'Risks are reviewed at least once a year',
    message: 'The review of risk {risk} was due on {due}.',
    variants: { never: 'Nothing shows that risk {risk} was ever reviewed.' },
    expected: 'A review within the last twelve months and by its planned date.',
    reason: 'Risk assessments must be repeated at planned intervals.',
  },
  'risk-review-after-treatment': {
    title: 'Risks are reviewed once they are treated',
    message:
      'A treatment of risk {risk} was completed on {completed}, and the risk was not reviewed since.',
    expected: 'A review after {completed}.',
    reason: 'Whether a treatment worked shows only when its risk is assessed again.',
  },
  'criteria-incomplete': {
    title: 'The risk criteria are complete',
    message: 'The risk criteria for “{sheet}” are not complete.',
    variants: {
      acceptance: 'Nothing in this workbook says which risks of “{sheet}” are accepted.',
      likelihood: 'Nothing in this workbook describes the likelihood scale of “{sheet}”.',
      consequence: 'Nothing in this workbook describes the consequence scale of “{sheet}”.',
      matrix: 'Some pairs of likelihood and consequence in “{sheet}” have no level.',
      action: 'The criteria do not say what is done about risks of the level “{level}”.',
    },
    expected:
      'Both scales, a level for every pair, an action for every level, one acceptance level.',
    reason: 'Only documented criteria make assessments consistent, valid and comparable.',
  },
  'asset-name-missing': {
    title: 'Every asset has a name',
    message: '{name}: nothing says which asset this is.',
    variants: { 'no-column': 'The asset inventory “{sheet}” has no column for the assets.' },
    expected: 'The name of the asset, as risks refer to it.',
    reason: 'Risks can only refer to assets that have a name.',
  },
  'asset-owner-missing': {
    title: 'Every asset has an owner',
    message: 'The asset “{asset}” has no owner.',
    variants: { 'no-column': 'The asset inventory “{sheet}” has no column for owners.' },
    expected: 'The person who answers for the asset.',
    reason: 'The inventory must include the owners, or nobody looks after the assets.',
  },
  'asset-without-risk': {
    title: 'Every asset appears in a risk',
    message: 'No risk names the asset “{asset}”.',
    expected: 'At least one risk for each asset, even if it is a low one.',
    reason: 'Assets that no risk names suggest that risks were not identified systematically.',
  },
  'date-invalid': {
    title: 'Dates are dates',
    message: '“{value}” in the column “{column}” is no date.',
    variants: { column: 'Most of what stands in the column “{column}” is no date.' },
    expected: 'A day of the calendar.',
    reason: 'What is due or overdue cannot be told from something that is no date.',
  },
  'value-unrecognised': {
    title: 'Values can be understood',
    message: '“{value}” in the column “{column}” is none of the values that belong there.',
    variants: {
      column:
        'Most of what stands in the column “{column}” is none of the values that we look for.',
    },
    expected: 'One of the values that the other rows have.',
    reason: 'Values that fit no list are counted by nobody.',
  },
  'row-shifted': {
    title: 'Values stand in their columns',
    message: 'The values of row {row} do not fit their columns.',
    variants: {
      right: 'From “{column}” on, the values of row {row} stand one column too far to the right.',
      left: 'From “{column}” on, the values of row {row} stand one column too far to the left.',
    },
    expected: 'Each value under its own header.',
    reason: 'A row that slipped says something else than was meant in every column.',
  },
  ...EN_TREATMENT,
};
