import { ANYWHERE_RULE_IDS } from './rule-ids/anywhere.ts';
import { AUDIT_RULE_IDS } from './rule-ids/audit.ts';
import { GAP_RULE_IDS } from './rule-ids/gap.ts';
import { IMPROVEMENT_RULE_IDS } from './rule-ids/improvement.ts';
import { OPERATION_RULE_IDS } from './rule-ids/operation.ts';
import { PLANNING_RULE_IDS } from './rule-ids/planning.ts';
import { RISK_RULE_IDS } from './rule-ids/risk.ts';
import { SOA_RULE_IDS } from './rule-ids/soa.ts';

/** Rule ids, a public contract: they keep their names. */
export const RULE_IDS = [
  ...RISK_RULE_IDS,
  ...SOA_RULE_IDS,
  ...GAP_RULE_IDS,
  ...AUDIT_RULE_IDS,
  ...PLANNING_RULE_IDS,
  ...OPERATION_RULE_IDS,
  ...IMPROVEMENT_RULE_IDS,
  ...ANYWHERE_RULE_IDS,
] as const;

export type RuleId = (typeof RULE_IDS)[number];
