import type { RuleText } from '../rule.ts';
import type { AuditRuleId } from '../rule-ids/audit.ts';

/** English words of the rules about the audit programme and audit findings. */
export const EN_AUDIT: Readonly<Record<AuditRuleId, RuleText>> = {};
