import type { Rule } from '../findings/rule.ts';

/** The rules about clauses 7 to 9.1, in the order of the catalogue. */
export const OPERATION_RULES: readonly Rule[] = [];
