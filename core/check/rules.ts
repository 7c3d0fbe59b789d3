import { AUDIT_RULES } from '../audit/rules.ts';
import type { Rule } from '../findings/rule.ts';
import type { RuleId } from '../findings/rule-ids.ts';
import { GAP_RULES } from '../gap/rules.ts';
import { IMPROVEMENT_RULES } from '../improvement/rules.ts';
import { OPERATION_RULES } from '../operation/rules.ts';
import { PLANNING_RULES } from '../planning/rules.ts';
import { RISK_RULES } from '../risk/rules.ts';
import { SOA_RULES } from '../soa/rules.ts';

/** All rules, in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = [
  ...RISK_RULES,
  ...SOA_RULES,
  ...GAP_RULES,
  ...AUDIT_RULES,
  ...PLANNING_RULES,
  ...OPERATION_RULES,
  ...IMPROVEMENT_RULES,
];

const CLAUSES = new Map(ALL_RULES.map(({ id, clause }) => [id, clause]));

/** The clause or control that a rule stands on. Throws on a rule that is not in the catalogue. */
export function clauseOf(rule: RuleId): string {
  const clause = CLAUSES.get(rule);
  if (clause === undefined) throw new Error(`no such rule: ${rule}`);
  return clause;
}
