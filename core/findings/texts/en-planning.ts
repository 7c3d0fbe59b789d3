import type { RuleText } from '../rule.ts';
import type { PlanningRuleId } from '../rule-ids/planning.ts';

/** English words of the rules about clauses 4 to 6. */
export const EN_PLANNING: Readonly<Record<PlanningRuleId, RuleText>> = {};
