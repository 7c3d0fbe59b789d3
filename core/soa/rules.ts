import type { Rule } from '../findings/rule.ts';
import { SOA_APPLICABILITY_MISSING } from './rules/soa-applicability-missing.ts';
import { SOA_APPROVAL_MISSING } from './rules/soa-approval-missing.ts';
import { SOA_CONTROL_DUPLICATE } from './rules/soa-control-duplicate.ts';
import { SOA_CONTROL_MISSING } from './rules/soa-control-missing.ts';
import { SOA_CONTROL_UNKNOWN } from './rules/soa-control-unknown.ts';
import { SOA_EDITION_2013 } from './rules/soa-edition-2013.ts';
import { SOA_EXCLUDED_BUT_RELIED_ON } from './rules/soa-excluded-but-relied-on.ts';
import { SOA_INCLUDED_WITHOUT_RISK } from './rules/soa-included-without-risk.ts';
import { SOA_JUSTIFICATION_MISSING } from './rules/soa-justification-missing.ts';
import { SOA_JUSTIFICATION_PLACEHOLDER } from './rules/soa-justification-placeholder.ts';
import { SOA_JUSTIFICATION_REPEATED } from './rules/soa-justification-repeated.ts';
import { SOA_NOT_IMPLEMENTED_WITHOUT_ACTION } from './rules/soa-not-implemented-without-action.ts';
import { SOA_REFERENCE_MISSING } from './rules/soa-reference-missing.ts';
import { SOA_RISK_CONTROL_ABSENT } from './rules/soa-risk-control-absent.ts';
import { SOA_STATUS_MISSING } from './rules/soa-status-missing.ts';

/** The checks of a Statement of Applicability. */
export const SOA_RULES: readonly Rule[] = [
  SOA_EDITION_2013,
  SOA_CONTROL_MISSING,
  SOA_CONTROL_DUPLICATE,
  SOA_CONTROL_UNKNOWN,
  SOA_APPLICABILITY_MISSING,
  SOA_JUSTIFICATION_MISSING,
  SOA_JUSTIFICATION_PLACEHOLDER,
  SOA_JUSTIFICATION_REPEATED,
  SOA_STATUS_MISSING,
  SOA_REFERENCE_MISSING,
  SOA_EXCLUDED_BUT_RELIED_ON,
  SOA_INCLUDED_WITHOUT_RISK,
  SOA_RISK_CONTROL_ABSENT,
  SOA_NOT_IMPLEMENTED_WITHOUT_ACTION,
  SOA_APPROVAL_MISSING,
];
