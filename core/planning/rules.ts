import type { Rule } from '../findings/rule.ts';

/** The rules about clauses 4 to 6, in the order of the catalogue. */
export const PLANNING_RULES: readonly Rule[] = [];
