import type { Rule } from '../findings/rule.ts';
import { RISK_RULES } from '../risk/rules.ts';
import { SOA_RULES } from '../soa/rules.ts';

/** All rules, in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = [...RISK_RULES, ...SOA_RULES];
