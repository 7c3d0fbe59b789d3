import type { Rule } from '../findings/rule.ts';

/** The rules about management review, nonconformities and incidents, in the order of the catalogue. */
export const IMPROVEMENT_RULES: readonly Rule[] = [];
