import type { RuleText } from '../rule.ts';
import type { OperationRuleId } from '../rule-ids/operation.ts';

/** English words of the rules about clauses 7 to 9.1. */
export const EN_OPERATION: Readonly<Record<OperationRuleId, RuleText>> = {};
