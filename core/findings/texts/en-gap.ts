import type { RuleText } from '../rule.ts';
import type { GapRuleId } from '../rule-ids/gap.ts';

/** English words of the rules about gap assessments. */
export const EN_GAP: Readonly<Record<GapRuleId, RuleText>> = {};
