import type { RuleText } from '../rule.ts';
import type { RuleId } from '../rule-ids.ts';
import { DE_AUDIT } from './de-audit.ts';
import { DE_GAP } from './de-gap.ts';
import { DE_IMPROVEMENT } from './de-improvement.ts';
import { DE_OPERATION } from './de-operation.ts';
import { DE_PLANNING } from './de-planning.ts';
import { DE_RISK } from './de-risk.ts';
import { DE_SOA } from './de-soa.ts';

/** German words of every rule. */
export const DE: Readonly<Record<RuleId, RuleText>> = {
  ...DE_RISK,
  ...DE_SOA,
  ...DE_GAP,
  ...DE_AUDIT,
  ...DE_PLANNING,
  ...DE_OPERATION,
  ...DE_IMPROVEMENT,
};
