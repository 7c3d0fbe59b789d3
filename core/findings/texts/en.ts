import type { RuleText } from '../rule.ts';
import type { RuleId } from '../rule-ids.ts';
import { EN_RISK } from './en-risk.ts';
import { EN_SOA } from './en-soa.ts';

/** English words of every rule. */
export const EN: Readonly<Record<RuleId, RuleText>> = { ...EN_RISK, ...EN_SOA };
