import type { RuleText } from '../rule.ts';
import type { RuleId } from '../rule-ids.ts';
import { EN_AUDIT } from './en-audit.ts';
import { EN_GAP } from './en-gap.ts';
import { EN_IMPROVEMENT } from './en-improvement.ts';
import { EN_OPERATION } from './en-operation.ts';
import { EN_PLANNING } from './en-planning.ts';
import { EN_RISK } from './en-risk.ts';
import { EN_SOA } from './en-soa.ts';

/** English words of every rule. */
export const EN: Readonly<Record<RuleId, RuleText>> = {
  ...EN_RISK,
  ...EN_SOA,
  ...EN_GAP,
  ...EN_AUDIT,
  ...EN_PLANNING,
  ...EN_OPERATION,
  ...EN_IMPROVEMENT,
};
