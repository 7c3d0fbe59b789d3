import type { Rule } from '../findings/rule.ts';
import { ASSET_NAME_MISSING } from './rules/asset-name-missing.ts';
import { ASSET_OWNER_MISSING } from './rules/asset-owner-missing.ts';
import { ASSET_WITHOUT_RISK } from './rules/asset-without-risk.ts';
import { CRITERIA_INCOMPLETE } from './rules/criteria-incomplete.ts';
import { DATE_INVALID } from './rules/date-invalid.ts';
import { RISK_ACCEPTANCE_EXPIRED } from './rules/risk-acceptance-expired.ts';
import { RISK_ACCEPTANCE_UNAPPROVED } from './rules/risk-acceptance-unapproved.ts';
import { RISK_CONTROL_2013 } from './rules/risk-control-2013.ts';
import { RISK_CONTROL_MISSING } from './rules/risk-control-missing.ts';
import { RISK_CONTROL_UNKNOWN } from './rules/risk-control-unknown.ts';
import { RISK_ID_DUPLICATE } from './rules/risk-id-duplicate.ts';
import { RISK_ID_MISSING } from './rules/risk-id-missing.ts';
import { RISK_LEVEL_MISMATCH } from './rules/risk-level-mismatch.ts';
import { RISK_NOT_ASSESSED } from './rules/risk-not-assessed.ts';
import { RISK_OFF_SCALE } from './rules/risk-off-scale.ts';
import { RISK_OWNER_MISSING } from './rules/risk-owner-missing.ts';
import { RISK_RESIDUAL_ABOVE_INHERENT } from './rules/risk-residual-above-inherent.ts';
import { RISK_RESIDUAL_LOWERED_WITHOUT_CONTROL } from './rules/risk-residual-lowered-without-control.ts';
import { RISK_RESIDUAL_UNAPPROVED } from './rules/risk-residual-unapproved.ts';
import { RISK_REVIEW_AFTER_TREATMENT } from './rules/risk-review-after-treatment.ts';
import { RISK_REVIEW_OVERDUE } from './rules/risk-review-overdue.ts';
import { RISK_SCORE_MISMATCH } from './rules/risk-score-mismatch.ts';
import { RISK_UNTREATED } from './rules/risk-untreated.ts';
import { ROW_SHIFTED } from './rules/row-shifted.ts';
import { TREATMENT_ACTION_MISSING } from './rules/treatment-action-missing.ts';
import { TREATMENT_APPROVAL_MISSING } from './rules/treatment-approval-missing.ts';
import { TREATMENT_CONTROL_UNKNOWN } from './rules/treatment-control-unknown.ts';
import { TREATMENT_DESCRIPTION_MISSING } from './rules/treatment-description-missing.ts';
import { TREATMENT_DUE_MISSING } from './rules/treatment-due-missing.ts';
import { TREATMENT_OVERDUE } from './rules/treatment-overdue.ts';
import { TREATMENT_OWNER_MISSING } from './rules/treatment-owner-missing.ts';
import { TREATMENT_RISK_UNKNOWN } from './rules/treatment-risk-unknown.ts';
import { TREATMENT_STATUS_MISSING } from './rules/treatment-status-missing.ts';
import { VALUE_UNRECOGNISED } from './rules/value-unrecognised.ts';

/** All rules about risks, assets, criteria and treatment, and those about any register. */
export const RISK_RULES: readonly Rule[] = [
  RISK_ID_MISSING,
  RISK_ID_DUPLICATE,
  RISK_OWNER_MISSING,
  RISK_NOT_ASSESSED,
  RISK_OFF_SCALE,
  RISK_SCORE_MISMATCH,
  RISK_LEVEL_MISMATCH,
  RISK_UNTREATED,
  RISK_ACCEPTANCE_UNAPPROVED,
  RISK_ACCEPTANCE_EXPIRED,
  RISK_CONTROL_MISSING,
  RISK_CONTROL_UNKNOWN,
  RISK_CONTROL_2013,
  RISK_RESIDUAL_ABOVE_INHERENT,
  RISK_RESIDUAL_LOWERED_WITHOUT_CONTROL,
  RISK_RESIDUAL_UNAPPROVED,
  RISK_REVIEW_OVERDUE,
  RISK_REVIEW_AFTER_TREATMENT,
  CRITERIA_INCOMPLETE,
  ASSET_NAME_MISSING,
  ASSET_OWNER_MISSING,
  ASSET_WITHOUT_RISK,
  TREATMENT_ACTION_MISSING,
  TREATMENT_OWNER_MISSING,
  TREATMENT_DUE_MISSING,
  TREATMENT_STATUS_MISSING,
  TREATMENT_OVERDUE,
  TREATMENT_APPROVAL_MISSING,
  TREATMENT_DESCRIPTION_MISSING,
  TREATMENT_RISK_UNKNOWN,
  TREATMENT_CONTROL_UNKNOWN,
  DATE_INVALID,
  VALUE_UNRECOGNISED,
  ROW_SHIFTED,
];
