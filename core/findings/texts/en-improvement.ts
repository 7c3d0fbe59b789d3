import type { RuleText } from '../rule.ts';
import type { ImprovementRuleId } from '../rule-ids/improvement.ts';

/** English words of the rules about management review, nonconformities and incidents. */
export const EN_IMPROVEMENT: Readonly<Record<ImprovementRuleId, RuleText>> = {};
